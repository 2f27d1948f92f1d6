//! What any value can do without running Python: its class, truth, equality, order, hash; lookup in tables; iteration.
//! Everything here declines (`Raise::Decline`) when the answer is a user's.

pub mod operator;
pub mod fault;
pub mod class;
pub mod truth;
pub mod compare;
pub mod hash;
pub mod table;
pub mod iterate;
pub mod repr;
pub mod format;
pub mod rewind;
pub mod index;
pub mod item;
pub mod assign;
pub mod contain;
pub mod sets;
pub mod combine;
pub mod number;
pub mod argument;
pub mod codecs;
pub mod percent;
mod concat;
mod shown;
mod wide;
pub mod arith;
pub(crate) mod total;
pub(crate) mod nested;
mod adapters;

pub use compare::CompareOp;
pub use operator::{BinaryOp, UnaryOp};
