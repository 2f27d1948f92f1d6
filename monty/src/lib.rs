#![doc = include_str!("../README.md")]

mod clock;
mod limits;
mod frontend;
mod error;
mod call;
mod engine;
mod run;
mod program;
mod session;

pub use monty_bytecode as bytecode;
pub use monty_lexer as lexer;
pub use monty_parser as parser;
pub use monty_vm::host::{BorderError, Exception, Instance, Value};
pub use monty_vm::limits::Limit;

pub use call::{Complete, Frame, HostCall, Position, Usage};
pub use error::{Error, ErrorKind, Raised, SyntaxError};
pub use limits::Limits;
pub use program::{Options, Prepared, Program};
pub use run::{Outcome, Run};
pub use session::{Fed, Session};
