//! Which local registers surely hold a value at a point of the code.

/// A set of registers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bound([u64; 4]);

impl Bound {
    /// What holds where the code never gets.
    pub(crate) const ALL: Bound = Bound([u64::MAX; 4]);

    fn place(reg: u8) -> (usize, u64) {
        (usize::from(reg >> 6), 1 << (reg & 63))
    }

    pub(crate) fn has(self, reg: u8) -> bool {
        let (word, bit) = Bound::place(reg);
        // A register's number has two bits for the word.
        self.0[word] & bit != 0
    }

    pub(crate) fn insert(&mut self, reg: u8) {
        let (word, bit) = Bound::place(reg);
        // As above.
        self.0[word] |= bit;
    }

    pub(crate) fn remove(&mut self, reg: u8) {
        let (word, bit) = Bound::place(reg);
        // As above.
        self.0[word] &= !bit;
    }

    pub(crate) fn both(self, other: Bound) -> Bound {
        Bound([0, 1, 2, 3].map(|word: usize| self.0[word] & other.0[word]))
    }
}
