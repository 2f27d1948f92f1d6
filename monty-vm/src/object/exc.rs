//! Exceptions and tracebacks.

use serde::{Deserialize, Serialize};

use super::{Trace, Value, trace};

/// An exception of any class.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Exc {
    /// Its class: a builtin exception type or a class derived from one.
    pub class: Value,
    /// `args`, a tuple.
    pub args: Value,
    /// `__cause__` or None.
    pub cause: Value,
    /// `__context__` or None.
    pub context: Value,
    /// `__suppress_context__`
    pub suppress: bool,
    /// `__traceback__`: a traceback or None.
    pub traceback: Value,
    /// Its other attributes, a dict; `Undef` while there are none.
    pub dict: Value,
}
trace!(Exc { class, args, cause, context, traceback, dict });

/// One line of a traceback: a code object and the instruction that was running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceEntry {
    /// Number of the linked code.
    pub code: u32,
    /// The instruction.
    pub pc: u32,
}

/// A traceback, outermost entry first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Traceback(pub Vec<TraceEntry>);

impl Trace for Traceback {
    fn trace(&self, _: &mut dyn FnMut(Value)) {}
    fn trace_mut(&mut self, _: &mut dyn FnMut(&mut Value)) {}
    fn size(&self) -> usize {
        self.0.capacity() * 8
    }
}
