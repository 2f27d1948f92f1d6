#![doc = include_str!("../README.md")]

pub mod ast;
mod root;
mod source;
mod error;
pub mod literal;
mod decode;
mod lexical;
mod grammar;
mod mistake;
pub mod plain;
mod repr;
mod dump;
mod unparse;
mod suggest;
mod parse;
mod render;

pub use dump::dump;
pub use error::{ErrorKind, SyntaxError};
pub use parse::{Parser, parse};
pub use root::{Mode, Module, Root};
pub use source::{Place, Source};
pub use unparse::{Unprintable, unparse, unparse_annotation, unparse_tree};
