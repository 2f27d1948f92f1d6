#![doc = include_str!("../README.md")]

mod span;
mod error;
mod string;
mod kind;
mod number;
mod tokens;
mod layout;
mod interpolated;
mod lex;

pub use error::{LexError, LexErrorKind, NumberBase};
pub use kind::Kind;
pub use lex::{Lexer, MAX_BRACKETS, MAX_INDENTS, lex};
pub use span::Span;
pub use tokens::{Token, Tokens};
