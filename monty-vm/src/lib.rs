#![doc = include_str!("../README.md")]

pub mod limits;
pub mod clock;
pub mod num;
pub mod text;
pub mod object;
pub mod heap;
pub mod raise;
pub mod native;
pub mod protocol;
pub mod types;
pub mod builtins;
pub mod host;
pub mod machine;
pub mod state;
mod vm;

pub use vm::{
    CallKind, FrameInfo, HostCall, Limit, Limits, Outcome, PRELUDE, Parked, SettleError, Vm, Watch, world,
};
