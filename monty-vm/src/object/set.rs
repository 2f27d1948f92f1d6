//! The hash table of sets. The probing, growth and deletion rules are those that CPython documents in the comments of
//! `Objects/setobject.c`, because the order of iteration, which programs print, follows from them.

use serde::{Deserialize, Serialize};

use super::{Trace, Value};

const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const SMALL: usize = 8;

/// A key with its hash. In a free slot the key is `Undef`, in that of a removed key `MISSING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Shown", into = "Shown")]
struct Slot {
    hash: i64,
    key: Value,
}

impl Slot {
    const FREE: Slot = Slot { hash: 0, key: Value::UNDEF };
    const GONE: Slot = Slot { hash: 0, key: Value::MISSING };

    #[inline]
    fn is_full(self) -> bool {
        !self.key.is_undef() && self.key != Value::MISSING
    }
}

/// A slot in a snapshot.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Shown {
    Free,
    Gone,
    Full(i64, Value),
}

impl From<Shown> for Slot {
    fn from(shown: Shown) -> Slot {
        match shown {
            Shown::Free => Slot::FREE,
            Shown::Gone => Slot::GONE,
            Shown::Full(hash, key) => Slot { hash, key },
        }
    }
}

impl From<Slot> for Shown {
    fn from(slot: Slot) -> Shown {
        match slot {
            Slot::FREE => Shown::Free,
            Slot::GONE => Shown::Gone,
            Slot { hash, key } => Shown::Full(hash, key),
        }
    }
}

/// The table of a set or frozenset.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "Plain")]
pub struct Set {
    slots: Vec<Slot>,
    /// Slots not free: keys and removed keys.
    #[serde(skip)]
    fill: usize,
    #[serde(skip)]
    used: usize,
    /// Where `pop` begins to look.
    finger: usize,
    /// Goes up with each change: iterators look at it.
    pub version: u32,
}

/// A set in a snapshot, slot by slot, because the order of iteration is theirs.
#[derive(Deserialize)]
struct Plain {
    slots: Vec<Slot>,
    #[serde(default)]
    finger: usize,
    version: u32,
}

impl TryFrom<Plain> for Set {
    type Error = &'static str;

    fn try_from(plain: Plain) -> Result<Set, &'static str> {
        let Plain { slots, finger, version } = plain;
        let fill = slots.iter().filter(|s| **s != Slot::FREE).count();
        let used = slots.iter().filter(|s| s.is_full()).count();
        // Searches end at a free slot.
        let roomy = slots.len() >= SMALL && slots.len().is_power_of_two() && fill * 5 < (slots.len() - 1) * 3;
        if roomy || slots.is_empty() {
            Ok(Set { slots, fill, used, finger, version })
        } else {
            Err("a set's table without room")
        }
    }
}

impl Trace for Set {
    fn trace(&self, visit: &mut dyn FnMut(Value)) {
        for (_, key) in self.iter() {
            visit(key);
        }
    }
    fn trace_mut(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        for slot in self.slots.iter_mut().filter(|s| s.is_full()) {
            visit(&mut slot.key);
        }
    }
    fn size(&self) -> usize {
        self.slots.capacity() * size_of::<Slot>()
    }
}

/// A search: yields the slots whose hash is equal.
#[derive(Clone, Copy, Debug)]
pub struct SetProbe {
    hash: i64,
    perturb: u64,
    base: usize,
    step: usize,
    /// The last slot of a removed key that was passed.
    gone: Option<usize>,
}

impl Set {
    /// How many keys it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.used
    }

    /// Has it no keys?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.used == 0
    }

    /// The keys with their hashes, in the table's order.
    pub fn iter(&self) -> impl Iterator<Item = (i64, Value)> {
        self.slots.iter().filter(|s| s.is_full()).map(|s| (s.hash, s.key))
    }

    /// How many slots there are: the bound of `key_at`.
    #[must_use]
    pub fn slots(&self) -> usize {
        self.slots.len()
    }

    /// The key in a slot, if there is one.
    #[must_use]
    pub fn key_at(&self, slot: usize) -> Option<(i64, Value)> {
        self.slots.get(slot).filter(|s| s.is_full()).map(|s| (s.hash, s.key))
    }

    /// Starts a search for a key with this hash.
    #[must_use]
    pub fn probe(&self, hash: i64) -> SetProbe {
        let mask = self.slots.len().wrapping_sub(1);
        SetProbe { hash, perturb: hash as u64, base: hash as usize & mask, step: 0, gone: None }
    }

    /// Walks to the next slot with an equal hash; `Err` gives the free slot that ends the search, if there is a table.
    fn advance(&self, p: &mut SetProbe) -> Result<(usize, Value), Option<usize>> {
        let Some(mask) = self.slots.len().checked_sub(1) else { return Err(None) };
        loop {
            let run = if p.base + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
            while p.step <= run {
                let at = p.base + p.step;
                p.step += 1;
                let Some(slot) = self.slots.get(at) else { return Err(Some(at)) };
                if slot.key.is_undef() {
                    return Err(Some(at));
                }
                if slot.key == Value::MISSING {
                    p.gone = Some(at);
                } else if slot.hash == p.hash {
                    return Ok((at, slot.key));
                }
            }
            p.perturb >>= PERTURB_SHIFT;
            p.base = p.base.wrapping_mul(5).wrapping_add(1).wrapping_add(p.perturb as usize) & mask;
            p.step = 0;
        }
    }

    /// The next key with the hash searched for, and its slot.
    pub fn candidate(&self, probe: &mut SetProbe) -> Option<(usize, Value)> {
        self.advance(probe).ok()
    }

    /// Bytes that the next insertion may allocate.
    #[must_use]
    pub fn growth(&self) -> usize {
        if (self.fill + 1) * 5 >= self.slots.len().saturating_sub(1) * 3 {
            self.used * 4 * size_of::<Slot>() + 256
        } else {
            0
        }
    }

    /// Adds a key that is not there.
    pub fn insert_new(&mut self, hash: i64, key: Value) {
        if self.slots.is_empty() {
            self.slots = vec![Slot::FREE; SMALL];
        }
        let mut probe = self.probe(hash);
        let free = loop {
            match self.advance(&mut probe) {
                Ok(_) => {}
                Err(Some(at)) => break at,
                Err(None) => return,
            }
        };
        self.used += 1;
        self.version = self.version.wrapping_add(1);
        // The last slot of a removed key on the way is used again.
        let again = probe.gone;
        if let Some(slot) = self.slots.get_mut(again.unwrap_or(free)) {
            *slot = Slot { hash, key };
        }
        if again.is_some() {
            return;
        }
        self.fill += 1;
        if self.fill * 5 >= (self.slots.len() - 1) * 3 {
            self.resize(if self.used > 50_000 { self.used * 2 } else { self.used * 4 });
        }
    }

    /// Makes room for merging in `more` keys, as a union does.
    pub fn prepare(&mut self, more: usize) {
        if self.slots.is_empty() {
            self.slots = vec![Slot::FREE; SMALL];
        }
        if (self.fill + more) * 5 >= (self.slots.len() - 1) * 3 {
            self.resize((self.used + more) * 2);
        }
    }

    /// Has nothing ever been put into its table?
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.fill == 0
    }

    /// Has its table no slots of removed keys?
    #[must_use]
    pub fn is_tidy(&self) -> bool {
        self.fill == self.used
    }

    /// After many removals: a new table if more than a quarter of the slots hold removed keys.
    pub fn tidy(&mut self) {
        if self.fill - self.used > self.slots.len().saturating_sub(1) / 4 {
            self.resize(if self.used > 50_000 { self.used * 2 } else { self.used * 4 });
        }
    }

    fn resize(&mut self, least: usize) {
        let mut size = SMALL;
        while size <= least {
            size *= 2;
        }
        let old = std::mem::replace(&mut self.slots, vec![Slot::FREE; size]);
        for slot in old.into_iter().filter(|s| s.is_full()) {
            let at = self.free_slot(slot.hash);
            if let Some(place) = self.slots.get_mut(at) {
                *place = slot;
            }
        }
        self.fill = self.used;
    }

    /// The free slot at which a search ends in a table without removed keys.
    fn free_slot(&self, hash: i64) -> usize {
        let mask = self.slots.len().wrapping_sub(1);
        let (mut base, mut perturb) = (hash as usize & mask, hash as u64);
        loop {
            let run = if base + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
            for at in base..=base + run {
                if self.slots.get(at).is_none_or(|s| s.key.is_undef()) {
                    return at;
                }
            }
            perturb >>= PERTURB_SHIFT;
            base = base.wrapping_mul(5).wrapping_add(1).wrapping_add(perturb as usize) & mask;
        }
    }

    /// Removes the key in a slot.
    pub fn remove_at(&mut self, slot: usize) {
        if let Some(place) = self.slots.get_mut(slot)
            && place.is_full()
        {
            *place = Slot::GONE;
            self.used -= 1;
            self.version = self.version.wrapping_add(1);
        }
    }

    /// Removes some key and gives it: the next one after the one that was given last. Also how many slots were passed.
    pub fn pop(&mut self) -> Option<(Value, usize)> {
        let mask = self.slots.len().checked_sub(1)?;
        let start = self.finger & mask;
        let found =
            (0..self.slots.len()).find_map(|n| self.key_at((start + n) & mask).map(|(_, key)| (n, key)));
        let (passed, key) = found?;
        let at = (start + passed) & mask;
        self.remove_at(at);
        self.finger = at + 1;
        Some((key, passed))
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        *self = Set { version: self.version.wrapping_add(1), ..Set::default() };
    }
}
