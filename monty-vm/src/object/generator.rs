//! Generators, coroutines and async generators: a frame that is not running, as data.

use serde::{Deserialize, Serialize};

use super::{Value, trace};

/// What kind of suspended frame it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GenKind {
    /// A generator.
    Generator,
    /// A coroutine.
    Coroutine,
    /// An async generator.
    AsyncGenerator,
    /// A generator of the prelude that shows itself as an iterator of this builtin type: `map`, `filter` …
    Builtin(u32),
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GenState {
    /// Not started.
    Created,
    /// At a `yield`.
    Suspended,
    /// On the frame stack.
    Running,
    /// Returned or raised.
    Done,
}

/// A generator, coroutine or async generator.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Gen {
    /// What kind.
    pub kind: GenKind,
    /// Where it stands.
    pub state: GenState,
    /// The function it runs.
    pub func: Value,
    /// Where it goes on.
    pub pc: u32,
    /// Its registers while it is not running.
    pub regs: Vec<Value>,
    /// The exception it was handling at its last `yield`, or None.
    pub handled: Value,
    /// `__name__`
    pub name: Value,
    /// `__qualname__`
    pub qualname: Value,
}
trace!(Gen { func, handled, name, qualname; regs } size this this.regs.capacity() * 8);
