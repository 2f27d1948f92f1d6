//! Scopes and code generation: syntax tree to verified code.

mod error;
mod name;
mod fold;
mod scope;
mod emit;
mod lower;
mod compile;

pub use compile::{Options, compile};
pub use error::CompileError;
