//! The longest blocks that two sequences of numbers have in common.

use std::ops::Range;

use monty_vm::raise::Answer;

/// A block of equal elements: where it begins in either sequence, and how long it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Block {
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) size: usize,
}

/// Takes steps of work.
type Charge<'a> = &'a mut dyn FnMut(usize) -> Answer<()>;

/// Steps between two charges.
const CHUNK: usize = 1024;
/// The element of the first sequence is none of the second's.
const NOTHING: u32 = u32::MAX;

/// What is known of two sequences before anything is searched.
pub(super) struct Matcher {
    a: Vec<u32>,
    b: Vec<u32>,
    /// 0 for what is searched, 1 for what only extends a block, 2 for what extends it last.
    kinds: Vec<u8>,
    /// Where each number's places begin in `places`.
    starts: Vec<usize>,
    /// The places of the second sequence, by number.
    places: Vec<usize>,
    /// The length of the block that ends at each place of the second sequence, of the row before and of this one.
    before: Vec<usize>,
    now: Vec<usize>,
}

impl Matcher {
    /// Bytes for each element of either sequence.
    pub(super) const BYTES: usize = 64;

    pub(super) fn new(a: Vec<u32>, b: Vec<u32>, kinds: &[u8]) -> Matcher {
        let mut starts = vec![0; kinds.len() + 1];
        for number in &b {
            if let Some(count) = starts.get_mut(*number as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut places = vec![0; b.len()];
        for (at, number) in b.iter().enumerate() {
            if let Some(place) = next.get_mut(*number as usize) {
                if let Some(entry) = places.get_mut(*place) {
                    *entry = at;
                }
                *place += 1;
            }
        }
        let (before, now) = (vec![0; b.len() + 1], vec![0; b.len() + 1]);
        Matcher { a, b, kinds: kinds.to_vec(), starts, places, before, now }
    }

    fn kind(&self, number: u32) -> u8 {
        self.kinds.get(number as usize).copied().unwrap_or(0)
    }

    /// The places of a number that is searched for, within the bounds.
    fn places(&self, number: Option<u32>, within: &Range<usize>) -> Range<usize> {
        let Some(number) = number.filter(|n| *n != NOTHING && self.kind(*n) == 0) else { return 0..0 };
        let at = number as usize;
        let (Some(from), Some(to)) = (self.starts.get(at), self.starts.get(at + 1)) else { return 0..0 };
        let all = self.places.get(*from..*to).unwrap_or(&[]);
        let first = all.partition_point(|place| *place < within.start);
        let last = all.partition_point(|place| *place < within.end);
        from + first..from + last.max(first)
    }

    /// The longest block within the bounds; the first in the first sequence, then in the second, of several.
    pub(super) fn longest(&mut self, a: Range<usize>, b: Range<usize>, charge: Charge<'_>) -> Answer<Block> {
        let mut best = Block { a: a.start, b: b.start, size: 0 };
        let mut steps = 0;
        let mut dirty = 0..0;
        for i in a.clone() {
            let row = self.places(self.a.get(i).copied(), &b);
            for at in row.clone() {
                let Some(j) = self.places.get(at).copied() else { break };
                // The entry at j + 1 is for the block that ends at j.
                let size = self.before.get(j).copied().unwrap_or(0) + 1;
                if let Some(entry) = self.now.get_mut(j + 1) {
                    *entry = size;
                }
                if size > best.size {
                    best = Block { a: i + 1 - size, b: j + 1 - size, size };
                }
            }
            self.clear(&dirty);
            std::mem::swap(&mut self.before, &mut self.now);
            steps += 1 + row.len() + dirty.len();
            dirty = row;
            if steps > CHUNK {
                charge(steps / 8)?;
                steps = 0;
            }
        }
        self.clear(&dirty);
        charge(steps / 8)?;
        // First what counts or is popular on either side, then junk.
        for junk in [false, true] {
            while best.a > a.start && best.b > b.start && self.same(best.a - 1, best.b - 1, junk) {
                best = Block { a: best.a - 1, b: best.b - 1, size: best.size + 1 };
            }
            while best.a + best.size < a.end
                && best.b + best.size < b.end
                && self.same(best.a + best.size, best.b + best.size, junk)
            {
                best.size += 1;
            }
        }
        charge(best.size / 8)?;
        Ok(best)
    }

    /// Forgets the lengths of the row before.
    fn clear(&mut self, row: &Range<usize>) {
        for at in row.clone() {
            if let Some(j) = self.places.get(at)
                && let Some(entry) = self.before.get_mut(j + 1)
            {
                *entry = 0;
            }
        }
    }

    fn same(&self, i: usize, j: usize, junk: bool) -> bool {
        match (self.a.get(i), self.b.get(j)) {
            (Some(x), Some(y)) => x == y && (self.kind(*y) == 2) == junk,
            _ => false,
        }
    }

    /// All blocks in order, neighbours joined, and an empty one at the end.
    pub(super) fn blocks(&mut self, charge: Charge<'_>) -> Answer<Vec<Block>> {
        let (la, lb) = (self.a.len(), self.b.len());
        let mut found = Vec::new();
        let mut left = vec![(0..la, 0..lb)];
        while let Some((a, b)) = left.pop() {
            let block = self.longest(a.clone(), b.clone(), charge)?;
            if block.size == 0 {
                continue;
            }
            if a.start < block.a && b.start < block.b {
                left.push((a.start..block.a, b.start..block.b));
            }
            let (behind_a, behind_b) = (block.a + block.size, block.b + block.size);
            if behind_a < a.end && behind_b < b.end {
                left.push((behind_a..a.end, behind_b..b.end));
            }
            found.push(block);
        }
        found.sort_unstable();
        let mut joined: Vec<Block> = Vec::with_capacity(found.len() + 1);
        for block in found {
            match joined.last_mut() {
                Some(last) if last.a + last.size == block.a && last.b + last.size == block.b => {
                    last.size += block.size;
                }
                _ => joined.push(block),
            }
        }
        joined.push(Block { a: la, b: lb, size: 0 });
        Ok(joined)
    }
}
