//! Iterators over iterators, and arrangements of a pool of items: what stands behind `map`, `filter` and itertools.

use serde::{Deserialize, Serialize};

use super::{Value, trace};

/// What an adapter does with the items of its source. Where `held` has no other use, it is an item that only Python can judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Adapt {
    /// Those that the function finds true.
    Filter,
    /// Those that the function finds false.
    FilterFalse,
    /// Those before the first that the function finds false.
    TakeWhile,
    /// Those from the first on that the function finds false. The function goes when it has been found.
    DropWhile,
    /// Running totals. `held`: the total, `Undef` before the first; `other`: the initial one, until it has been given; `extra`: an
    /// item that only Python can add.
    Accumulate,
    /// The function's results for the items as its arguments.
    Starmap,
    /// One iterable after another. `source`: the one it is in, or `Undef`; `other`: an iterator of those that follow.
    Chain,
    /// Numbers. `held`: the next one; `other`: the step.
    Count,
    /// The items again and again. `held`: the list of those seen; the first count: the next place in it once `source` is `Undef`.
    Cycle,
    /// `held` again and again, as often as the first count says, or for ever if it is negative.
    Repeat,
    /// Some of the items. Counts: where the source is, the next place wanted, the end or -1, the step.
    Slice,
    /// Those whose selector, from `other`, is true.
    Compress,
    /// Each with the one before, which is `held`, `Undef` before the first.
    Pairwise,
    /// Runs of equal keys. `held`: the item read last, `Undef` if it has been given; `other`: its key; `extra`: the key of the run
    /// handed out last; the first count: its number.
    GroupBy,
    /// One run. `source`: the `GroupBy`; `extra`: the run's key; the first count: its number.
    Group,
}

/// An iterator over iterators.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Adapter {
    /// What it does.
    pub what: Adapt,
    /// The function it asks, None for the default one, `Undef` if there is none.
    pub func: Value,
    /// The iterator it reads.
    pub source: Value,
    /// See [`Adapt`].
    pub held: Value,
    /// See [`Adapt`].
    pub other: Value,
    /// See [`Adapt`].
    pub extra: Value,
    /// See [`Adapt`].
    pub counts: [i64; 4],
}
trace!(Adapter { func, source, held, other, extra });

/// How the items of pools are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// One of each pool.
    Product,
    /// So many of one pool, in ascending places.
    Combinations,
    /// The same, places may repeat.
    Replacement,
    /// So many of one pool, in every order.
    Permutations,
}

/// All arrangements of items.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Arrange {
    /// How.
    pub order: Order,
    /// The pools: tuples.
    pub pools: Box<[Value]>,
    /// The places of the next arrangement.
    pub places: Box<[u32]>,
    /// For permutations: how many turns each place has left.
    pub turns: Box<[u32]>,
}
trace!(Arrange { ; pools });

impl Arrange {
    /// Bytes it owns.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of::<Arrange>() + self.pools.len() * 8 + (self.places.len() + self.turns.len()) * 4
    }

    /// Goes on to the arrangement after this one; false if this is the last. `len` gives a pool's length.
    pub fn advance(&mut self, len: impl Fn(Value) -> usize) -> bool {
        match self.order {
            Order::Product => {
                for (place, pool) in self.places.iter_mut().zip(&self.pools).rev() {
                    *place = place.wrapping_add(1);
                    if (*place as usize) < len(*pool) {
                        return true;
                    }
                    *place = 0;
                }
                false
            }
            Order::Combinations | Order::Replacement => {
                let n = self.pools.first().map_or(0, |pool| len(*pool)) as u32;
                let r = self.places.len() as u32;
                let spread = u32::from(self.order == Order::Combinations);
                let last =
                    |at: usize| if spread == 1 { (n + at as u32).wrapping_sub(r) } else { n.wrapping_sub(1) };
                let at = self.places.iter().enumerate().rposition(|(at, place)| *place != last(at));
                let Some(at) = at else { return false };
                let mut next = self.places.get(at).map_or(0, |place| place.wrapping_add(1));
                for place in self.places.iter_mut().skip(at) {
                    *place = next;
                    next = next.wrapping_add(spread);
                }
                true
            }
            Order::Permutations => {
                let n = self.places.len();
                for at in (0..self.turns.len()).rev() {
                    let Some(turn) = self.turns.get_mut(at) else { return false };
                    *turn = turn.wrapping_sub(1);
                    if *turn == 0 {
                        *turn = (n - at) as u32;
                        if let Some(tail) = self.places.get_mut(at..) {
                            tail.rotate_left(1);
                        }
                    } else {
                        let back = *turn as usize;
                        if back <= n && at < n {
                            self.places.swap(at, n - back);
                        }
                        return true;
                    }
                }
                false
            }
        }
    }
}
