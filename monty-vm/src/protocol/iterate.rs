//! Iteration over builtin values.

use num_bigint::BigInt;
use num_traits::Zero;

use crate::native::Ctx;
use crate::object::{ClassFlags, Dict, Iter, Kind, Range, Set, TypeId, Value, ViewKind};
use crate::raise::{Answer, Raise};

impl Ctx {
    /// Can it be iterated without running Python, to the end?
    #[must_use]
    pub fn is_native_iterable(&self, v: Value) -> bool {
        match v.kind() {
            Kind::List
            | Kind::Tuple
            | Kind::Str
            | Kind::Bytes
            | Kind::ByteArray
            | Kind::Dict
            | Kind::Set
            | Kind::FrozenSet
            | Kind::DictView
            | Kind::Range => true,
            Kind::Inst => {
                let plain = self.plain(v);
                plain != v
                    && !self.defines(v, ClassFlags::ITER)
                    && !matches!(plain.kind(), Kind::Int | Kind::Float)
            }
            Kind::Iter => self.is_drainable(v, 0),
            _ => false,
        }
    }

    /// `iter(v)` of a builtin value: a native iterator.
    ///
    /// # Errors
    /// `TypeError` if it is not iterable; declines for what iterates in Python.
    pub fn iter(&mut self, v: Value) -> Answer {
        if v.is(Kind::Inst) {
            let plain = self.plain(v);
            if plain == v || self.defines(v, ClassFlags::ITER) {
                return Err(Raise::Decline);
            }
            return self.iter_plain(plain, v);
        }
        self.iter_plain(v, v)
    }

    fn iter_plain(&mut self, v: Value, shown: Value) -> Answer {
        let iter = match v.kind() {
            Kind::Iter => return Ok(v),
            Kind::List => Iter::List(v, 0),
            Kind::Tuple => Iter::Tuple(v, 0),
            Kind::Str => Iter::Str(v, 0),
            Kind::Bytes | Kind::ByteArray => Iter::Bytes(v, 0),
            Kind::Dict => self.dict_iter(v, ViewKind::Keys),
            Kind::DictView => match self.heap.view(v).copied() {
                Some(view) => self.dict_iter(self.plain(view.dict), view.kind),
                None => return Err(Raise::Decline),
            },
            Kind::Set | Kind::FrozenSet => {
                let s = self.heap.set(v);
                Iter::Set(v, 0, s.map_or(0, Set::len) as u32, s.map_or(0, Set::len))
            }
            Kind::Range => match self.heap.range(v).copied() {
                Some(r) => match r.small() {
                    Some(bounds) => Iter::Range(bounds.0, Range::count(bounds), bounds.2),
                    None => self.big_range(r)?,
                },
                None => return Err(Raise::Decline),
            },
            Kind::Gen | Kind::Inst | Kind::Class | Kind::Exc => return Err(Raise::Decline),
            _ => {
                let message = format!("'{}' object is not iterable", self.type_name(shown));
                return Err(self.heap.type_error(message));
            }
        };
        Ok(self.heap.new_iter(iter))
    }

    fn dict_iter(&self, dict: Value, kind: ViewKind) -> Iter {
        let d = self.heap.dict(dict);
        let n = d.map_or(0, Dict::len);
        Iter::Dict(dict, 0, n as u32, n, kind)
    }

    /// An int of any size as a big one.
    #[must_use]
    pub fn to_bigint(&self, v: Value) -> Option<BigInt> {
        match v.kind() {
            Kind::Int => Some(v.int_val().into()),
            Kind::False => Some(0.into()),
            Kind::True => Some(1.into()),
            Kind::Big => self.heap.big(v).map(|b| b.0.clone()),
            Kind::Inst => match self.plain(v) {
                plain if plain != v => self.to_bigint(plain),
                _ => None,
            },
            _ => None,
        }
    }

    fn big_range(&mut self, r: Range) -> Answer<Iter> {
        let zero = BigInt::zero();
        let get = |v| self.to_bigint(v).unwrap_or_default();
        let (start, stop, step) = (get(r.start), get(r.stop), get(r.step));
        let span = if step > zero { &stop - &start } else { &start - &stop };
        let size = BigInt::from(step.magnitude().clone());
        let count = if span > zero && !size.is_zero() { (span - 1) / size + 1 } else { zero };
        let count = self.heap.new_bigint(count);
        Ok(Iter::BigRange(r.start, count, r.step))
    }

    /// The next item of a native iterator.
    ///
    /// # Errors
    /// `RuntimeError` if its dict or set has changed; declines when an inner iterator is Python's.
    #[inline]
    pub fn next(&mut self, iter: Value) -> Answer<Option<Value>> {
        self.next_within(iter, 0)
    }

    /// The same inside `depth` other iterators.
    pub(super) fn next_within(&mut self, iter: Value, depth: usize) -> Answer<Option<Value>> {
        let Some(state) = self.heap.iter_mut(iter) else { return Err(Raise::Decline) };
        let found = match state {
            Iter::Done(_) => return Ok(None),
            Iter::Range(next, left, step) => {
                if *left > 0 {
                    let v = *next;
                    *next = next.wrapping_add(*step);
                    *left -= 1;
                    return Ok(Some(self.heap.new_int(v)));
                }
                None
            }
            Iter::List(list, at) => {
                let (list, i) = (*list, *at);
                *at += 1;
                self.heap.list(list).and_then(|l| l.get(i)).copied()
            }
            Iter::Tuple(tuple, at) => {
                let (tuple, i) = (*tuple, *at);
                *at += 1;
                self.heap.tuple(tuple).and_then(|t| t.get(i)).copied()
            }
            Iter::ListReversed(seq, at) | Iter::TupleReversed(seq, at) => match at.checked_sub(1) {
                Some(i) => {
                    let seq = *seq;
                    *at = i;
                    self.heap.items(seq).and_then(|l| l.get(i)).copied()
                }
                None => None,
            },
            Iter::Bytes(bytes, at) => {
                let (bytes, i) = (*bytes, *at);
                *at += 1;
                self.heap.bytes_like(bytes).and_then(|b| b.get(i)).map(|b| Value::small(i32::from(*b)))
            }
            Iter::BytesReversed(bytes, at) => match at.checked_sub(1) {
                Some(i) => {
                    let bytes = *bytes;
                    *at = i;
                    self.heap.bytes_like(bytes).and_then(|b| b.get(i)).map(|b| Value::small(i32::from(*b)))
                }
                None => None,
            },
            Iter::Str(..) | Iter::StrReversed(..) => self.next_char(iter),
            Iter::Dict(..) | Iter::DictReversed(..) => self.next_entry(iter)?,
            Iter::Set(..) => self.next_key(iter)?,
            Iter::BigRange(next, left, step) => {
                let (v, count, step) = (*next, *left, *step);
                let count = self.to_bigint(count).unwrap_or_default();
                if count > BigInt::zero() {
                    let after =
                        self.to_bigint(v).unwrap_or_default() + self.to_bigint(step).unwrap_or_default();
                    let (after, count) = (self.heap.new_bigint(after), self.heap.new_bigint(count - 1));
                    if let Some(state) = self.heap.iter_mut(iter) {
                        *state = Iter::BigRange(after, count, step);
                    }
                    return Ok(Some(v));
                }
                None
            }
            Iter::Enumerate(..)
            | Iter::Zip(..)
            | Iter::Map(..)
            | Iter::Adapter(_)
            | Iter::Arrange(_)
            | Iter::Forward(..) => self.next_nested(iter, depth)?,
        };
        if found.is_none() {
            let shown = self.heap.iter(iter).map(|i| self.shown_type(i));
            if let (Some(state), Some(id)) = (self.heap.iter_mut(iter), shown) {
                *state = Iter::Done(u32::from(id.0));
            }
        }
        Ok(found)
    }

    fn shown_type(&self, iter: &Iter) -> TypeId {
        match iter {
            Iter::Done(id) => TypeId(*id as u16),
            other => {
                // An exhausted iterator keeps the type it had.
                let other = other.clone();
                self.iterator_type_of(&other)
            }
        }
    }

    fn next_char(&mut self, iter: Value) -> Option<Value> {
        let (s, at, reversed) = match self.heap.iter(iter)? {
            Iter::Str(s, at) => (*s, *at, false),
            Iter::StrReversed(s, at) => (*s, *at, true),
            _ => return None,
        };
        let text = self.heap.str(s)?;
        let c =
            if reversed { text.get(..at)?.chars().next_back()? } else { text.get(at..)?.chars().next()? };
        match self.heap.iter_mut(iter)? {
            Iter::Str(_, at) => *at += c.len_utf8(),
            Iter::StrReversed(_, at) => *at -= c.len_utf8(),
            _ => {}
        }
        Some(self.heap.char(c))
    }

    fn next_entry(&mut self, iter: Value) -> Answer<Option<Value>> {
        let (dict, start, size, left, kind, reversed) = match self.heap.iter(iter) {
            Some(Iter::Dict(d, at, size, left, kind)) => (*d, *at, *size, *left, *kind, false),
            Some(Iter::DictReversed(d, at, size, left, kind)) => (*d, *at, *size, *left, *kind, true),
            _ => return Ok(None),
        };
        let Some(d) = self.heap.dict(dict) else { return Ok(None) };
        if d.len() != size as usize {
            return Err(self.heap.runtime_error("dictionary changed size during iteration"));
        }
        let entries = d.entries();
        let at = if reversed {
            entries.get(..start).and_then(|e| e.iter().rposition(|e| !e.key.is_undef()))
        } else {
            entries.get(start..).and_then(|e| e.iter().position(|e| !e.key.is_undef())).map(|i| i + start)
        };
        let Some(at) = at else { return Ok(None) };
        let Some(e) = entries.get(at).copied() else { return Ok(None) };
        if left == 0 {
            return Err(self.heap.runtime_error("dictionary keys changed during iteration"));
        }
        if let Some(Iter::Dict(_, next, _, left, _) | Iter::DictReversed(_, next, _, left, _)) =
            self.heap.iter_mut(iter)
        {
            *next = if reversed { at } else { at + 1 };
            *left -= 1;
        }
        Ok(Some(match kind {
            ViewKind::Keys => e.key,
            ViewKind::Values => e.value,
            ViewKind::Items => self.heap.new_tuple(vec![e.key, e.value]),
        }))
    }

    fn next_key(&mut self, iter: Value) -> Answer<Option<Value>> {
        let Some(Iter::Set(set, start, size, _)) = self.heap.iter(iter).cloned() else { return Ok(None) };
        let Some(s) = self.heap.set(set) else { return Ok(None) };
        if s.len() != size as usize {
            return Err(self.heap.runtime_error("Set changed size during iteration"));
        }
        let found = (start..s.slots()).find_map(|at| s.key_at(at).map(|(_, key)| (at, key)));
        if let (Some((at, _)), Some(Iter::Set(_, next, _, left))) = (found, self.heap.iter_mut(iter)) {
            *next = at + 1;
            *left = left.saturating_sub(1);
        }
        Ok(found.map(|(_, key)| key))
    }

    /// All items of a native iterable; the items are charged.
    ///
    /// # Errors
    /// As [`Ctx::iter`] and [`Ctx::next`]; out of memory. An iterator that was handed in may have moved on.
    pub fn collect(&mut self, v: Value) -> Answer<Vec<Value>> {
        let plain = if v.is(Kind::Inst) && !self.defines(v, ClassFlags::ITER) { self.plain(v) } else { v };
        if let Some(items) = self.heap.items(plain) {
            let n = items.len();
            self.reserve_items(n, 8)?;
            self.heap.bytes -= n * 8;
            self.work_bytes(n * 8)?;
            return Ok(self.heap.items(plain).unwrap_or(&[]).to_vec());
        }
        if !self.is_native_iterable(v)
            && !matches!(v.kind(), Kind::Inst | Kind::Gen | Kind::Class | Kind::Exc | Kind::Iter)
        {
            self.iter(v)?;
        }
        if !self.is_native_iterable(v) {
            return Err(Raise::Decline);
        }
        let iter = self.iter(v)?;
        let mut items = Vec::new();
        while let Some(item) = self.next(iter)? {
            if items.len() == items.capacity() {
                let more = items.len().max(8);
                self.reserve_items(more, 8)?;
                self.heap.bytes -= more * 8;
                self.work(more / 32)?;
                items.reserve_exact(more);
            }
            items.push(item);
        }
        Ok(items)
    }
}
