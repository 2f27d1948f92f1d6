#![doc = include_str!("../README.md")]

mod table;
mod op;
mod code;
mod disassemble;
mod verify;
pub mod bytes;
pub mod surrogate;

pub use bytes::{Bundle, DecodeError, decode, encode, encode_bundle};
pub use code::{Code, CodeFlags, Const, Handler, Params, Source, Span};
pub use disassemble::disassemble;
pub use op::{Conversion, Intrinsic, Op, Operand, Special};
pub use verify::{MAX_NESTING, MAX_REGISTERS, VerifyError, verify};
