//! Numbers that do not fit inline, and the number-like triples.

use num_bigint::BigInt;
use serde::{Deserialize, Serialize};

use super::trace;
use super::value::Value;

/// An integer beyond 49 bits. Never one that would fit inline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Big(pub BigInt);
trace!(Big {} size this (this.0.bits() / 8) as usize + 8);

/// A complex number.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Complex {
    /// Real part.
    pub re: f64,
    /// Imaginary part.
    pub im: f64,
}
trace!(Complex {});

/// `range(start, stop, step)`; the bounds are ints of any size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// First item.
    pub start: Value,
    /// Bound, not included.
    pub stop: Value,
    /// Step, not zero.
    pub step: Value,
}
trace!(Range { start, stop, step });

impl Range {
    /// The bounds, if all three are inline integers (with 49 bits no sum below overflows 64).
    #[must_use]
    pub fn small(&self) -> Option<(i64, i64, i64)> {
        Some((self.start.as_int()?, self.stop.as_int()?, self.step.as_int()?))
    }

    /// How many items a range of small bounds has.
    #[must_use]
    pub fn count((start, stop, step): (i64, i64, i64)) -> i64 {
        if step > 0 && start < stop {
            (stop - start - 1) / step + 1
        } else if step < 0 && start > stop {
            (start - stop - 1) / -step + 1
        } else {
            0
        }
    }
}

/// `slice(start, stop, step)`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slice {
    /// Start or None.
    pub start: Value,
    /// Stop or None.
    pub stop: Value,
    /// Step or None.
    pub step: Value,
}
trace!(Slice { start, stop, step });
