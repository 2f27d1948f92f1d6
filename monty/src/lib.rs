#![doc = include_str!("../README.md")]

mod clock;
mod limits;
mod frontend;
mod call;
mod error;
mod journal;
mod engine;
mod serde;
mod json;
mod host;
mod options;
mod run;
mod prepared;
mod replay;
mod program;
mod session;
mod pending;
mod inspect;

pub use monty_bytecode as bytecode;
pub use monty_lexer as lexer;
pub use monty_parser as parser;
pub use monty_snapshot::ProgramHash;
pub use monty_vm::CallKind;
pub use monty_vm::clock::Clock;
pub use monty_vm::host::{
    BorderError, Date, DateTime, DefaultDict, Deque, Details, EnumMember, Exception, Fraction, HostObject,
    Instance, NamedTuple, Path, Time, TimeDelta, Timezone, Value,
};
pub use monty_vm::limits::Limit;

pub use call::{Complete, Divergence, Frame, HostCall, Pending, Position, Usage};
pub use error::{Error, ErrorKind, Raised, SyntaxError};
pub use host::{
    AsyncFunction, FromValue, Function, Given, Host, IntoAnswer, IntoException, Owned, Ref, RefValue, Typed,
};
pub use inspect::{
    InspectedCall, InspectedFrame, InspectedHeap, InspectedObject, InspectedType, InspectedUsage,
    InspectedVariable, Inspection,
};
pub use journal::{Event, Journal};
pub use json::{from_json, to_json};
pub use limits::Limits;
pub use options::Options;
pub use prepared::Prepared;
pub use program::Program;
pub use run::{Outcome, Run};
pub use serde::{ConvertError, from_value, to_value};
pub use session::{Fed, Session};
