//! The algebra of sets, in the order in which CPython visits and inserts, since programs print the result.

use crate::native::Ctx;
use crate::object::{Kind, Set, Value};
use crate::raise::Answer;

/// An operation on two sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "named after the operations")]
pub enum SetOp {
    Union,
    Intersection,
    Difference,
    SymmetricDifference,
}

impl Ctx {
    /// An empty set, or frozenset if `like` is one.
    pub fn set_like(&mut self, like: Value) -> Value {
        if like.is(Kind::FrozenSet) {
            self.heap.new_frozenset(Set::default())
        } else {
            self.heap.new_set(Set::default())
        }
    }

    /// A copy of a set's table, of the kind of `like`.
    ///
    /// # Errors
    /// Out of memory.
    pub fn set_copy(&mut self, set: Value, like: Value) -> Answer {
        let new = self.set_like(like);
        self.set_merge(new, set)?;
        Ok(new)
    }

    /// Adds all keys of one set to another.
    ///
    /// # Errors
    /// Out of memory; declines when a user's `__eq__` has to answer (keys may have been added: for new sets only).
    pub fn set_merge(&mut self, into: Value, from: Value) -> Answer<()> {
        if into == from {
            return Ok(());
        }
        let more = self.heap.set(from).map_or(0, Set::len);
        if more == 0 {
            return Ok(());
        }
        let bytes = (self.heap.set(into).map_or(0, Set::len) + more) * 96;
        self.reserve(bytes)?;
        self.work(more)?;
        let empty = self.heap.set(into).is_some_and(Set::is_fresh);
        if let Some(s) = self.heap.set_mut(into) {
            s.prepare(more);
        }
        if empty {
            let version = self.heap.set(into).map_or(0, |s| s.version);
            let slots = self.heap.set(into).map_or(0, Set::slots);
            let copy = match self.heap.set(from) {
                Some(f) if f.slots() == slots && f.is_tidy() => f.clone(),
                Some(f) => {
                    let mut copy = Set::default();
                    copy.prepare(more);
                    for (hash, key) in f.iter() {
                        copy.insert_new(hash, key);
                    }
                    copy
                }
                None => return Ok(()),
            };
            if let Some(s) = self.heap.set_mut(into) {
                *s = copy;
                s.version = version.wrapping_add(1);
            }
            return Ok(());
        }
        for slot in 0..self.heap.set(from).map_or(0, Set::slots) {
            if let Some((hash, key)) = self.heap.set(from).and_then(|s| s.key_at(slot)) {
                self.set_add_hashed(into, key, hash)?;
            }
        }
        Ok(())
    }

    /// The keys of a set with their hashes, in order.
    ///
    /// # Errors
    /// Out of memory.
    pub fn set_keys(&mut self, set: Value) -> Answer<Vec<(i64, Value)>> {
        let n = self.heap.set(set).map_or(0, Set::len);
        self.reserve(n * 16)?;
        self.heap.bytes -= n * 16;
        self.work(n / 4)?;
        Ok(self.heap.set(set).map_or(Vec::new(), |s| s.iter().collect()))
    }

    /// Adds items one by one.
    ///
    /// # Errors
    /// As [`Ctx::set_add`]; some may have been added.
    pub fn set_add_items(&mut self, into: Value, items: &[Value]) -> Answer<()> {
        for (n, item) in items.iter().enumerate() {
            self.work(usize::from(n % 8 == 0))?;
            self.set_add(into, *item)?;
        }
        Ok(())
    }

    /// Removes keys that are there; the table is made anew if it has become sparse.
    ///
    /// # Errors
    /// Declines when a user's `__eq__` has to answer; some may have been removed.
    pub fn set_remove_keys(&mut self, from: Value, keys: &[(i64, Value)]) -> Answer<()> {
        for (n, (hash, key)) in keys.iter().enumerate() {
            self.work(usize::from(n % 8 == 0))?;
            self.set_discard_hashed(from, *key, *hash)?;
        }
        if let Some(s) = self.heap.set_mut(from) {
            s.tidy();
        }
        Ok(())
    }

    fn set_discard_hashed(&mut self, set: Value, key: Value, hash: i64) -> Answer<bool> {
        let at = self.set_find(set, key, hash, 0)?;
        if let (Some(at), Some(s)) = (at, self.heap.set_mut(set)) {
            s.remove_at(at);
        }
        Ok(at.is_some())
    }

    /// A new set of the kind of `a` from two sets.
    ///
    /// # Errors
    /// Out of memory; declines when a user's `__eq__` has to answer.
    pub fn set_algebra(&mut self, op: SetOp, a: Value, b: Value) -> Answer {
        let len = |ctx: &Ctx, v| ctx.heap.set(v).map_or(0, Set::len);
        match op {
            SetOp::Union => {
                let new = self.set_copy(a, a)?;
                self.set_merge(new, b)?;
                Ok(new)
            }
            SetOp::Intersection => {
                let new = self.set_like(a);
                let (has, each) = if len(self, b) > len(self, a) { (b, a) } else { (a, b) };
                for (hash, key) in self.set_keys(each)? {
                    if self.set_find(has, key, hash, 0)?.is_some() {
                        self.set_add_hashed(new, key, hash)?;
                    }
                }
                Ok(new)
            }
            SetOp::Difference => {
                if len(self, a) >> 2 > len(self, b) {
                    let new = self.set_copy(a, a)?;
                    let keys = self.set_keys(b)?;
                    self.set_remove_keys(new, &keys)?;
                    return Ok(new);
                }
                self.set_without(a, b)
            }
            SetOp::SymmetricDifference => {
                let new = self.set_copy(b, a)?;
                self.set_toggle(new, a)?;
                Ok(new)
            }
        }
    }

    /// A new set of the kind of `a`: its keys that are not in `b`, put in one by one.
    ///
    /// # Errors
    /// As [`Ctx::set_algebra`].
    pub fn set_without(&mut self, a: Value, b: Value) -> Answer {
        let new = self.set_like(a);
        for (hash, key) in self.set_keys(a)? {
            if self.set_find(b, key, hash, 0)?.is_none() {
                self.set_add_hashed(new, key, hash)?;
            }
        }
        Ok(new)
    }

    /// Takes each key of `from` out of a new set, or puts it in where it is not there.
    ///
    /// # Errors
    /// As [`Ctx::set_algebra`].
    pub fn set_toggle(&mut self, new: Value, from: Value) -> Answer<()> {
        for (hash, key) in self.set_keys(from)? {
            if !self.set_discard_hashed(new, key, hash)? {
                self.set_add_hashed(new, key, hash)?;
            }
        }
        Ok(())
    }

    /// Makes room for so many keys of a dict.
    ///
    /// # Errors
    /// Out of memory.
    pub fn set_prepare(&mut self, set: Value, more: usize) -> Answer<()> {
        let bytes = (self.heap.set(set).map_or(0, Set::len) + more) * 96;
        self.reserve(bytes)?;
        self.heap.bytes -= bytes;
        if let Some(s) = self.heap.set_mut(set) {
            s.prepare(more);
        }
        Ok(())
    }

    /// Replaces the keys of a set by those of another, keeping it the same object.
    pub fn set_become(&mut self, set: Value, other: Value) {
        let Some(new) = self.heap.set(other).cloned() else { return };
        if let Some(s) = self.heap.set_mut(set) {
            let version = s.version.wrapping_add(1);
            *s = new;
            s.version = version;
        }
    }

    /// Changes a set by another one.
    ///
    /// # Errors
    /// As [`Ctx::set_algebra`]; the set is unchanged then.
    pub fn set_update(&mut self, op: SetOp, set: Value, other: Value) -> Answer<()> {
        match op {
            SetOp::Difference if set != other => {
                let mut gone = Vec::new();
                for (hash, key) in self.set_keys(other)? {
                    gone.extend(self.set_find(set, key, hash, 0)?);
                }
                if let Some(s) = self.heap.set_mut(set) {
                    gone.into_iter().for_each(|at| s.remove_at(at));
                    s.tidy();
                }
            }
            SetOp::SymmetricDifference if set != other => {
                let keys = self.set_keys(other)?;
                self.reserve(keys.len() * 96)?;
                let mut places = Vec::with_capacity(keys.len());
                for (hash, key) in &keys {
                    places.push(self.set_find(set, *key, *hash, 0)?);
                }
                // The keys of one set are distinct: nothing has to be compared any more. Those that go keep their slots until
                // something is added, which may move the rest.
                for ((hash, key), at) in keys.iter().zip(places) {
                    let at = match at {
                        Some(at)
                            if self
                                .heap
                                .set(set)
                                .and_then(|s| s.key_at(at))
                                .is_some_and(|(h, _)| h == *hash) =>
                        {
                            Some(at)
                        }
                        Some(_) => self.set_find(set, *key, *hash, 0)?,
                        None => None,
                    };
                    if let Some(s) = self.heap.set_mut(set) {
                        match at {
                            Some(at) => s.remove_at(at),
                            None => s.insert_new(*hash, *key),
                        }
                    }
                }
            }
            SetOp::Union => {
                // Only a key that is not there yet may be compared with one that is: look before changing.
                for (hash, key) in self.set_keys(other)? {
                    self.set_find(set, key, hash, 0)?;
                }
                self.set_merge(set, other)?;
            }
            _ => {
                let new = self.set_algebra(op, set, other)?;
                self.set_become(set, new);
            }
        }
        Ok(())
    }

    /// A new set with the items of a native iterable.
    ///
    /// # Errors
    /// As [`Ctx::collect`] and [`Ctx::set_add`].
    pub fn set_from(&mut self, iterable: Value, like: Value) -> Answer {
        let plain = self.plain(iterable);
        if self.heap.set(plain).is_some() && !self.defines(iterable, crate::object::ClassFlags::ITER) {
            return self.set_copy(plain, like);
        }
        let from_dict = plain.is(Kind::Dict);
        self.attempt(&[iterable], |ctx| {
            let items = ctx.collect(iterable)?;
            let new = ctx.set_like(like);
            if from_dict && let Some(s) = ctx.heap.set_mut(new) {
                s.prepare(items.len());
            }
            for (n, item) in items.into_iter().enumerate() {
                ctx.work(usize::from(n % 8 == 0))?;
                ctx.set_add(new, item)?;
            }
            Ok(new)
        })
    }
}
