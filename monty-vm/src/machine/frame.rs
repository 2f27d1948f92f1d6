//! Frames: what is running, where it goes on, and what becomes of what it returns.

use serde::{Deserialize, Serialize};

use super::special::Call;
use crate::object::Value;

/// What becomes of a frame's result, in terms of the frame below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ret {
    /// It is the run's result.
    Exit,
    /// Into a register.
    Store(u8),
    /// Nowhere.
    Drop,
    /// It was `__init__`: must be None; the register gets the instance in `Frame::aux`.
    Init(u8),
    /// Its truth decides a jump.
    Test {
        /// Jump if the truth is this.
        when: bool,
        /// Jump to.
        to: u32,
    },
    /// Its truth into a register.
    Bool {
        /// The register.
        dst: u8,
        /// Inverted.
        negate: bool,
    },
    /// It is the next item of the loop whose `ForNext` is at `pc - 1`.
    Next {
        /// Where the item goes.
        dst: u8,
        /// The loop's body.
        body: u32,
    },
    /// It is the iterator of the loop whose state begins at the register.
    Iter(u8),
    /// It answers the `Send` at `pc - 1`.
    Send {
        /// What was yielded or returned goes here.
        value: u8,
        /// Where to go on when it has returned.
        done: u32,
    },
    /// A list to unpack into registers.
    Unpack {
        /// The first register.
        items: u8,
        /// How many.
        n: u8,
        /// How many before the starred one, if one is starred.
        before: Option<u8>,
    },
    /// A list to extend the list in the register with.
    Extend(u8),
    /// A module body: the register gets the module in `Frame::aux`.
    Module(u8),
    /// The value of the prelude's entry whose name is in `Frame::aux`; the instruction that asked for it is executed again.
    Define,
    /// The text of an exception whose `__str__` is in Python, in `Frame::aux`, for the report of the uncaught one in
    /// `Frame::handled`. Nothing is below it.
    Message,
    /// An awaitable's iterator, to be checked, into the register.
    Awaitable(u8),
    /// It is a method's answer to an operator, into a register: `NotImplemented` is a `TypeError`.
    Operator(u8),
    /// It is what an adapter's function says of the item in `Frame::handled`; the adapter is in `Frame::aux`, and drives the loop
    /// whose `ForNext` is at `pc - 1`.
    Sift {
        /// Where the item goes.
        dst: u8,
        /// The loop's body.
        body: u32,
    },
    /// A generator whose items go into the list in `Frame::aux`; the register gets None at its end.
    Collect(u8),
    /// A generator whose items are added to the total in the list in `Frame::aux`; the register gets what takes more than that,
    /// or "missing" at its end.
    Sum(u8),
    /// It is a method's answer to a comparison, into a register: after `NotImplemented` the other operand is asked.
    Compare(u8),
    /// Likewise, and its truth decides a jump.
    CompareTest {
        /// Jump if the truth is this.
        when: bool,
        /// Jump to.
        to: u32,
    },
}

/// One call that is running.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Frame {
    /// Number of its code.
    pub code: u32,
    /// The next instruction.
    pub pc: u32,
    /// Where its window of registers begins.
    pub base: u32,
    /// What becomes of its result.
    pub ret: Ret,
    /// Its function, or `Undef` for a module.
    pub func: Value,
    /// Its globals.
    pub globals: Value,
    /// The generator it belongs to, or `Undef`.
    pub generator: Value,
    /// For a generator: the exception that was being handled when it was resumed. For `Ret::Message`: the uncaught one. For
    /// `Ret::Sift`: the item.
    pub handled: Value,
    /// Something `ret` needs.
    pub aux: Value,
}

impl Frame {
    /// A frame about to begin, for a call whose arguments are in place at `base`.
    #[inline(always)]
    pub(super) fn entered(code: u32, base: usize, call: Call, globals: Value) -> Frame {
        Frame {
            code,
            pc: 0,
            base: base as u32,
            ret: call.ret,
            func: call.callee,
            globals,
            generator: Value::UNDEF,
            handled: Value::NONE,
            aux: call.aux,
        }
    }
}
