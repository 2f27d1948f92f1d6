//! The host's side of a run as ordinary Rust: closures that answer the program's calls.

mod convert;
mod answer;
mod function;
mod later;
mod register;

pub use answer::{IntoAnswer, IntoException, Typed};
pub use convert::{FromValue, RefValue};
pub use function::{AsyncFunction, Function, Given, Owned, Ref};
pub(crate) use later::{Alarm, Underway};
pub use register::Host;
