//! Dicts and sets by key. A key with a hash or equality in Python makes them decline, before anything has changed.

use crate::native::Ctx;
use crate::object::{Dict, Kind, Set, Value};
use crate::raise::{Answer, Raise};

impl Ctx {
    /// The hash of a key; the error says what it was to be.
    ///
    /// # Errors
    /// `TypeError` for an unhashable key; declines when a user's `__hash__` has to answer.
    #[inline]
    pub fn hash_key(&mut self, key: Value, what: &str) -> Answer<i64> {
        match self.hash(key) {
            Err(Raise::Exc(e)) => Err(self.unusable_key(key, e, what)),
            answer => answer,
        }
    }

    #[cold]
    fn unusable_key(&mut self, key: Value, error: Value, what: &str) -> Raise {
        let Ok(text) = self.str_of(error) else { return Raise::Exc(error) };
        if !text.starts_with("unhashable type") {
            return Raise::Exc(error);
        }
        let message = format!("cannot use '{}' as {what} ({text})", self.type_name(key));
        self.heap.type_error(message)
    }

    /// The position of a key in a dict.
    ///
    /// # Errors
    /// Declines when a user's `__eq__` has to answer.
    pub fn dict_find(&mut self, dict: Value, key: Value, hash: i64, tables: usize) -> Answer<Option<usize>> {
        let Some(d) = self.heap.dict(dict) else { return Ok(None) };
        let mut probe = d.probe(hash);
        loop {
            let Some((at, other)) = self.heap.dict(dict).and_then(|d| d.candidate(&mut probe)) else {
                return Ok(None);
            };
            if other == key || self.keys_equal(other, key, tables)? {
                return Ok(Some(at));
            }
        }
    }

    fn keys_equal(&mut self, a: Value, b: Value, tables: usize) -> Answer<bool> {
        if a.is(Kind::Str) && b.is(Kind::Str) {
            return Ok(self.heap.str(a) == self.heap.str(b));
        }
        self.equal_nested(a, b, tables)
    }

    /// `dict.get(key)`
    ///
    /// # Errors
    /// `TypeError` for an unhashable key; declines when a user's method has to answer.
    pub fn dict_get(&mut self, dict: Value, key: Value) -> Answer<Option<Value>> {
        let hash = self.hash_key(key, "a dict key")?;
        let at = self.dict_find(dict, key, hash, 0)?;
        Ok(at.and_then(|at| self.heap.dict(dict)?.at(at)).map(|e| e.value))
    }

    /// `dict[key] = value`
    ///
    /// # Errors
    /// As [`Ctx::dict_get`], and out of memory.
    pub fn dict_set(&mut self, dict: Value, key: Value, value: Value) -> Answer<()> {
        let hash = self.hash_key(key, "a dict key")?;
        let at = self.dict_find(dict, key, hash, 0)?;
        self.dict_put(dict, hash, at, key, value)
    }

    /// Sets the value at a position just found, or adds the key.
    ///
    /// # Errors
    /// Out of memory.
    pub fn dict_put(
        &mut self,
        dict: Value,
        hash: i64,
        at: Option<usize>,
        key: Value,
        value: Value,
    ) -> Answer<()> {
        if at.is_none() {
            let growth = self.heap.dict(dict).map_or(0, Dict::growth);
            if growth != 0 {
                self.reserve(growth)?;
                self.work(growth / 512)?;
            }
        }
        if let Some(d) = self.heap.dict_mut(dict) {
            match at {
                Some(at) => d.set_at(at, value),
                None => d.insert_new(hash, key, value),
            }
        }
        Ok(())
    }

    /// Removes a key, giving its value.
    ///
    /// # Errors
    /// As [`Ctx::dict_get`].
    pub fn dict_remove(&mut self, dict: Value, key: Value) -> Answer<Option<Value>> {
        let hash = self.hash_key(key, "a dict key")?;
        let at = self.dict_find(dict, key, hash, 0)?;
        Ok(at.and_then(|at| self.heap.dict_mut(dict)?.remove_at(at)).map(|(_, value)| value))
    }

    /// The slot of a key in a set.
    ///
    /// # Errors
    /// Declines when a user's `__eq__` has to answer.
    pub fn set_find(&mut self, set: Value, key: Value, hash: i64, tables: usize) -> Answer<Option<usize>> {
        let Some(s) = self.heap.set(set) else { return Ok(None) };
        let mut probe = s.probe(hash);
        loop {
            let Some((at, other)) = self.heap.set(set).and_then(|s| s.candidate(&mut probe)) else {
                return Ok(None);
            };
            if other == key || self.keys_equal(other, key, tables)? {
                return Ok(Some(at));
            }
        }
    }

    /// `key in set`
    ///
    /// # Errors
    /// As [`Ctx::dict_get`].
    pub fn set_has(&mut self, set: Value, key: Value) -> Answer<bool> {
        let hash = self.hash_key(key, "a set element")?;
        Ok(self.set_find(set, key, hash, 0)?.is_some())
    }

    /// `set.add(key)`; true if it was not there.
    ///
    /// # Errors
    /// As [`Ctx::dict_get`], and out of memory.
    pub fn set_add(&mut self, set: Value, key: Value) -> Answer<bool> {
        let hash = self.hash_key(key, "a set element")?;
        self.set_add_hashed(set, key, hash)
    }

    /// `set.add(key)` where the hash is known.
    ///
    /// # Errors
    /// As [`Ctx::set_add`].
    pub fn set_add_hashed(&mut self, set: Value, key: Value, hash: i64) -> Answer<bool> {
        if self.set_find(set, key, hash, 0)?.is_some() {
            return Ok(false);
        }
        let growth = self.heap.set(set).map_or(0, Set::growth);
        if growth != 0 {
            self.reserve(growth)?;
            self.work(growth / 512)?;
        }
        if let Some(s) = self.heap.set_mut(set) {
            s.insert_new(hash, key);
        }
        Ok(true)
    }

    /// `set.discard(key)`; true if it was there.
    ///
    /// # Errors
    /// As [`Ctx::dict_get`].
    pub fn set_remove(&mut self, set: Value, key: Value) -> Answer<bool> {
        let hash = self.hash_key(key, "a set element")?;
        let at = self.set_find(set, key, hash, 0)?;
        if let (Some(at), Some(s)) = (at, self.heap.set_mut(set)) {
            s.remove_at(at);
        }
        Ok(at.is_some())
    }
}
