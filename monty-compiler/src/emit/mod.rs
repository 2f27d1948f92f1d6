//! A code object in the making: tables, registers, jumps, exception rows.

mod table;
mod jump;
mod bound;
mod tidy;
mod unit;

pub(crate) use bound::Bound;
pub(crate) use jump::Label;
pub(crate) use tidy::Tidy;
pub(crate) use unit::{Protect, Reg, Unit};
