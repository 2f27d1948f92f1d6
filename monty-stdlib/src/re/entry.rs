//! What a match is to be, how a portion of work ended, and what can be gone back to.

/// A group that has not matched.
pub(super) const UNSET: usize = usize::MAX;

/// What a search is to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    /// A match at the start.
    Here,
    /// A match of everything from the start.
    Whole,
    /// A match at the start or behind it.
    Anywhere,
}

/// How a portion ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    Found,
    Nothing,
    More,
}

/// What to go back to.
pub(super) enum Entry {
    Branch {
        pc: usize,
        pos: usize,
    },
    /// A greedy run may end earlier, down to `low`.
    Retreat {
        pc: usize,
        pos: usize,
        low: usize,
    },
    /// A lazy run may go on; `pc` is its instruction.
    Advance {
        pc: usize,
        pos: usize,
        left: u32,
    },
    Slot {
        slot: usize,
        old: usize,
    },
    LastIndex(usize),
    Rep {
        rep: usize,
        count: u32,
        last: usize,
    },
    /// A lazy repeat may do one more round.
    Round {
        pc: usize,
        rep: usize,
        pos: usize,
    },
    Mark,
    Look {
        pos: usize,
        pc: usize,
        negative: bool,
    },
}
