#![doc = include_str!("../README.md")]

mod error;
mod map;
mod name;
mod fold;
mod scope;
mod emit;
mod lower;
mod compile;

pub use compile::{Compiler, Options, compile};
pub use error::CompileError;
