//! Maps and sets in the order of insertion, made for many small ones that are used again and again: a few keys are looked at one
//! after the other, and only more of them get a table of hashes.

use std::fmt;
use std::hash::{BuildHasher, Hash};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

/// How many keys are looked at one by one.
const FEW: usize = 12;

/// A map from numbers. The compiler makes the numbers itself, so a source cannot choose keys that collide.
pub(crate) type NumberMap<K, V> = Map<K, V, FxBuildHasher>;
/// A set of numbers.
pub(crate) type NumberSet<K> = Map<K, (), FxBuildHasher>;

/// A map in the order of insertion. No entry is ever taken out but all at once.
pub(crate) struct Map<K, V, S> {
    entries: Vec<(K, V)>,
    /// The places of the entries by the hash of their keys, once there are more than [`FEW`].
    places: HashTable<u32>,
    hasher: S,
}

impl<K, V, S: Default> Default for Map<K, V, S> {
    fn default() -> Self {
        Map { entries: Vec::new(), places: HashTable::new(), hasher: S::default() }
    }
}

impl<K: fmt::Debug, V: fmt::Debug, S> fmt::Debug for Map<K, V, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.entries.iter().map(|(key, value)| (key, value))).finish()
    }
}

impl<K: Eq + Hash, V, S: BuildHasher> Map<K, V, S> {
    /// Forgets everything but the memory.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        if !self.places.is_empty() {
            self.places.clear();
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Where a key is among the others.
    #[inline]
    pub(crate) fn place(&self, key: &K) -> Option<usize> {
        if self.entries.len() <= FEW {
            return self.entries.iter().position(|(k, _)| k == key);
        }
        let same = |at: &u32| self.entries.get(*at as usize).is_some_and(|(k, _)| k == key);
        self.places.find(self.hasher.hash_one(key), same).map(|at| *at as usize)
    }

    #[inline]
    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.place(key).and_then(|at| self.entries.get(at)).map(|(_, value)| value)
    }

    #[inline]
    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.place(key).and_then(|at| self.entries.get_mut(at)).map(|(_, value)| value)
    }

    #[inline]
    pub(crate) fn contains_key(&self, key: &K) -> bool {
        self.place(key).is_some()
    }

    /// The entry in a place.
    pub(crate) fn at(&self, place: usize) -> Option<&(K, V)> {
        self.entries.get(place)
    }

    /// The value in a place.
    pub(crate) fn at_mut(&mut self, place: usize) -> Option<&mut V> {
        self.entries.get_mut(place).map(|(_, value)| value)
    }

    /// The place of a key; a key that is not there is added with the value.
    #[inline]
    pub(crate) fn place_or_add(&mut self, key: K, value: impl FnOnce() -> V) -> usize {
        self.place(&key).unwrap_or_else(|| self.add(key, value()))
    }

    /// Sets the value of a key.
    #[inline]
    pub(crate) fn insert(&mut self, key: K, value: V) {
        match self.get_mut(&key) {
            Some(old) => *old = value,
            None => {
                self.add(key, value);
            }
        }
    }

    fn add(&mut self, key: K, value: V) -> usize {
        let place = self.entries.len();
        self.entries.push((key, value));
        if place >= FEW {
            self.index();
        }
        place
    }

    /// Brings the table of hashes up to date.
    #[inline(never)]
    fn index(&mut self) {
        let Map { entries, places, hasher } = self;
        let hash = |at: &u32| entries.get(*at as usize).map_or(0, |(key, _)| hasher.hash_one(key));
        // Entries are fewer than the bytes of a source, which are fewer than 4 GiB.
        for at in places.len() as u32..entries.len() as u32 {
            places.insert_unique(hash(&at), at, hash);
        }
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, (K, V)> {
        self.entries.iter()
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> {
        self.entries.iter().map(|(key, _)| key)
    }

    /// Takes all entries out, in order.
    pub(crate) fn drain(&mut self) -> std::vec::Drain<'_, (K, V)> {
        if !self.places.is_empty() {
            self.places.clear();
        }
        self.entries.drain(..)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_keys_and_many_are_found_where_they_were_put() {
        let mut map = NumberMap::<u32, u32>::default();
        for round in 0..2_u32 {
            for n in 0..40 {
                assert_eq!(map.place_or_add(n * 7, || n), n as usize);
                assert_eq!(map.place_or_add(n * 7, || 1000), n as usize);
                assert_eq!(map.len() as u32, n + 1);
                for m in 0..=n {
                    assert_eq!(map.get(&(m * 7)), Some(&m), "{round}");
                }
                assert!(!map.contains_key(&(n * 7 + 1)));
            }
            map.insert(70, 5);
            assert_eq!(map.at(10), Some(&(70, 5)));
            map.clear();
            assert_eq!(map.get(&0), None);
        }
    }
}
