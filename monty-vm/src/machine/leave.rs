//! Ways out of the dispatch loop.

use monty_bytecode::Op;

use super::special::Call;
use crate::raise::Raise;

/// Why the inner loop was left.
pub(super) enum Why {
    Execute,
    Call(Call),
    Tick,
    Raise(Raise),
    Switch,
    Broken,
}

/// What the machine has to do now that the inner loop was left.
pub(super) enum Leave {
    /// This instruction needs its general form.
    Execute(Op),
    /// This call needs its general form.
    Call(Call),
    /// The fuel is used up or a collection is due; the instruction at `pc` has not run.
    Tick,
    /// A native function raised.
    Raise(Raise),
    /// The frame on top is another one: take the loop's state from it.
    Switch,
    /// The machine's state does not hold together.
    Broken,
}

impl Why {
    /// The call's general form; if its arguments are not where that looks for them, the instruction's.
    pub(super) fn general(call: Call) -> Why {
        if call.placed { Why::Execute } else { Why::Call(call) }
    }

    /// What is left to do after the instruction before `pc`.
    pub(super) fn leave(self, code: &[Op], pc: usize) -> Leave {
        match self {
            Why::Execute => code.get(pc.wrapping_sub(1)).map_or(Leave::Broken, |op| Leave::Execute(*op)),
            Why::Call(call) => Leave::Call(call),
            Why::Tick => Leave::Tick,
            Why::Raise(raise) => Leave::Raise(raise),
            Why::Switch => Leave::Switch,
            Why::Broken => Leave::Broken,
        }
    }
}
