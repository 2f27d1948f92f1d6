//! Python tokens to a span-carrying syntax tree.

pub mod ast;
mod source;
mod error;
pub mod literal;
mod parse;

pub use error::{ErrorKind, SyntaxError};
pub use parse::{Mode, Module, Root, parse};
pub use source::{Place, Source};
