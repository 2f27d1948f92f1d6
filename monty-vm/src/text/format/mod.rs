//! The format mini-language: `format(value, ">10,.2f")`.
//!
//! First read the specification, ask it for the size of the result, then format.

mod spec;
mod layout;
mod int;
mod float;
mod complex;
mod string;

pub use complex::complex;
pub use float::float;
pub use int::int;
pub use spec::{Align, Grouping, Sign, Spec};
pub use string::string;
