//! The hash table of dicts: insertion-ordered entries and an open-addressed index over them. Keys are compared by the caller,
//! who alone knows what equality means.

use serde::{Deserialize, Serialize};

use super::{Trace, Value};

/// One key with its hash and value. A removed entry keeps its place with an `Undef` key.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(from = "(i64, Value, Value)", into = "(i64, Value, Value)")]
pub struct Entry {
    /// The key's hash, or 0 for an `Undef` key.
    pub hash: i64,
    /// The key.
    pub key: Value,
    /// The value.
    pub value: Value,
}

const FREE: u32 = u32::MAX;
const GONE: u32 = u32::MAX - 1;

impl From<(i64, Value, Value)> for Entry {
    fn from((hash, key, value): (i64, Value, Value)) -> Entry {
        Entry { hash, key, value }
    }
}

impl From<Entry> for (i64, Value, Value) {
    fn from(e: Entry) -> (i64, Value, Value) {
        (e.hash, e.key, e.value)
    }
}

/// A new table is searched from its beginning, without an index, until so many entries are in it.
const FEW: usize = 5;

/// A dict's table.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Plain")]
pub struct Dict {
    #[serde(skip)]
    index: Vec<u32>,
    entries: Vec<Entry>,
    #[serde(skip)]
    live: usize,
    /// Goes up whenever the set of keys changes: inline caches and iterators look at it.
    pub version: u32,
}

/// A dict in a snapshot: what can be computed is left out, and removed entries keep their places, because iterators count them.
#[derive(Deserialize)]
struct Plain {
    entries: Vec<Entry>,
    version: u32,
}

impl From<Plain> for Dict {
    fn from(plain: Plain) -> Dict {
        let live = plain.entries.iter().filter(|e| !e.key.is_undef()).count();
        let mut dict = Dict { index: Vec::new(), entries: plain.entries, live, version: plain.version };
        if dict.entries.len() >= FEW {
            dict.reindex();
        }
        dict
    }
}

impl Trace for Dict {
    fn trace(&self, visit: &mut dyn FnMut(Value)) {
        for e in &self.entries {
            visit(e.key);
            visit(e.value);
        }
    }
    fn trace_mut(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        for e in &mut self.entries {
            visit(&mut e.key);
            visit(&mut e.value);
        }
    }
    fn size(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>() + self.index.capacity() * 4
    }
}

/// A search along the index: yields the positions of entries whose hash is equal.
#[derive(Clone, Copy, Debug)]
pub struct Probe {
    at: usize,
    hash: i64,
    /// The next entry to look at where there is no index.
    next: usize,
}

fn spread(hash: i64) -> usize {
    // Multiplication spreads integers, whose hash is themselves, over the index.
    ((hash as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize
}

impl Dict {
    /// How many keys it has.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.live
    }

    /// Has it no keys?
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// All places, removed ones included (their key is `Undef`), in insertion order.
    #[inline]
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The live entries in insertion order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|e| !e.key.is_undef())
    }

    /// Starts a search for a key with this hash.
    #[inline]
    #[must_use]
    pub fn probe(&self, hash: i64) -> Probe {
        Probe { at: spread(hash), hash, next: 0 }
    }

    /// The next entry with the hash searched for: its position and key.
    #[inline]
    pub fn candidate(&self, probe: &mut Probe) -> Option<(usize, Value)> {
        let Some(mask) = self.index.len().checked_sub(1) else { return self.next_of_few(probe) };
        loop {
            let slot = *self.index.get(probe.at & mask)?;
            probe.at = probe.at.wrapping_add(1);
            if slot == FREE {
                return None;
            }
            if let Some(e) = self.entries.get(slot as usize)
                && e.hash == probe.hash
                && !e.key.is_undef()
            {
                return Some((slot as usize, e.key));
            }
        }
    }

    #[inline]
    fn next_of_few(&self, probe: &mut Probe) -> Option<(usize, Value)> {
        while let Some(e) = self.entries.get(probe.next) {
            probe.next += 1;
            if e.hash == probe.hash && !e.key.is_undef() {
                return Some((probe.next - 1, e.key));
            }
        }
        None
    }

    /// Is there no room for one more entry? A table without an index has as much as one with the smallest.
    fn is_full(&self) -> bool {
        if self.index.is_empty() {
            self.entries.len() >= FEW
        } else {
            (self.entries.len() + 1) * 3 > self.index.len() * 2
        }
    }

    /// The entry whose key is this very value (identity), which suffices for interned names.
    #[inline]
    #[must_use]
    pub fn position_of(&self, hash: i64, key: Value) -> Option<usize> {
        let mut probe = self.probe(hash);
        while let Some((at, k)) = self.candidate(&mut probe) {
            if k == key {
                return Some(at);
            }
        }
        None
    }

    /// The entry at a position.
    #[inline]
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&Entry> {
        self.entries.get(position)
    }

    /// Replaces the value at a position.
    #[inline]
    pub fn set_at(&mut self, position: usize, value: Value) {
        if let Some(e) = self.entries.get_mut(position) {
            e.value = value;
        }
    }

    /// Bytes that the next insertion may allocate.
    #[must_use]
    pub fn growth(&self) -> usize {
        if self.entries.len() == self.entries.capacity() || self.is_full() {
            self.entries.len() * 2 * size_of::<Entry>() + self.index.len() * 8 + 256
        } else {
            0
        }
    }

    /// Adds a key that is not there yet.
    pub fn insert_new(&mut self, hash: i64, key: Value, value: Value) {
        if self.is_full() {
            self.rebuild();
        }
        let slot = u32::try_from(self.entries.len()).unwrap_or(GONE - 1);
        self.entries.push(Entry { hash, key, value });
        self.link(hash, slot);
        self.live += 1;
        self.version = self.version.wrapping_add(1);
    }

    fn link(&mut self, hash: i64, slot: u32) {
        let Some(mask) = self.index.len().checked_sub(1) else { return };
        let mut at = spread(hash);
        loop {
            match self.index.get_mut(at & mask) {
                Some(place) if *place == FREE || *place == GONE => {
                    *place = slot;
                    return;
                }
                _ => at = at.wrapping_add(1),
            }
        }
    }

    /// Removes the entry at a position, giving its key and value.
    pub fn remove_at(&mut self, position: usize) -> Option<(Value, Value)> {
        let e = self.entries.get_mut(position)?;
        if e.key.is_undef() {
            return None;
        }
        let (hash, key, value) = (e.hash, e.key, e.value);
        *e = Entry { hash: 0, key: Value::UNDEF, value: Value::UNDEF };
        let mask = self.index.len().wrapping_sub(1);
        let mut at = spread(hash);
        while let Some(place) = self.index.get_mut(at & mask) {
            if *place as usize == position {
                *place = GONE;
                break;
            }
            if *place == FREE {
                break;
            }
            at = at.wrapping_add(1);
        }
        self.live -= 1;
        self.version = self.version.wrapping_add(1);
        if self.live == 0 {
            self.clear();
        }
        // Trailing gaps go at once, so that a dict used as a stack stays small.
        while self.entries.last().is_some_and(|e| e.key.is_undef()) {
            self.entries.pop();
        }
        Some((key, value))
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        self.index = Vec::new();
        self.entries = Vec::new();
        self.live = 0;
        self.version = self.version.wrapping_add(1);
    }

    /// The position of the last live entry.
    #[must_use]
    pub fn last(&self) -> Option<usize> {
        self.entries.iter().rposition(|e| !e.key.is_undef())
    }

    /// Makes room, dropping removed entries (positions change), and rebuilds the index.
    pub fn rebuild(&mut self) {
        self.entries.retain(|e| !e.key.is_undef());
        self.live = self.entries.len();
        self.reindex();
    }

    fn reindex(&mut self) {
        self.index.clear();
        let size = ((self.entries.len() + 1) * 2).next_power_of_two().max(8);
        self.index.resize(size, FREE);
        for slot in 0..self.entries.len() {
            if let Some(hash) = self.entries.get(slot).filter(|e| !e.key.is_undef()).map(|e| e.hash) {
                self.link(hash, u32::try_from(slot).unwrap_or(GONE - 1));
            }
        }
    }
}
