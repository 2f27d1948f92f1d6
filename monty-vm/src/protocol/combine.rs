//! Operators of containers: concatenation and repetition of lists and tuples, the algebra of sets, merging dicts.

use super::operator::BinaryOp;
use super::sets::SetOp;
use crate::native::Ctx;
use crate::object::{Dict, Kind, Value};
use crate::raise::{Answer, Raise};

fn set_op(op: BinaryOp) -> Option<SetOp> {
    Some(match op {
        BinaryOp::BitOr => SetOp::Union,
        BinaryOp::BitAnd => SetOp::Intersection,
        BinaryOp::Sub => SetOp::Difference,
        BinaryOp::BitXor => SetOp::SymmetricDifference,
        _ => return None,
    })
}

impl Ctx {
    /// `a op b` where one of them is a container (not a str or bytes); `None` where Python's methods would give
    /// `NotImplemented`. Takes plain values.
    ///
    /// # Errors
    /// As Python; `Decline` where a user's method has to answer.
    pub fn combine(&mut self, op: BinaryOp, a: Value, b: Value) -> Answer<Option<Value>> {
        use Kind::{Dict as D, DictView, FrozenSet, List, Set, Tuple};
        match (op, a.kind(), b.kind()) {
            (BinaryOp::Add, List, List) | (BinaryOp::Add, Tuple, Tuple) => {
                let n = self.heap.items(a).map_or(0, <[Value]>::len)
                    + self.heap.items(b).map_or(0, <[Value]>::len);
                self.reserve_items(n, 8)?;
                self.heap.bytes -= n * 8;
                self.work_bytes(n * 8)?;
                let mut items = Vec::with_capacity(n);
                items.extend_from_slice(self.heap.items(a).unwrap_or(&[]));
                items.extend_from_slice(self.heap.items(b).unwrap_or(&[]));
                Ok(Some(self.sequence_like(a, items)))
            }
            (BinaryOp::Add, List | Tuple, _) => {
                let name = if a.is(List) { "list" } else { "tuple" };
                let other = self.type_name(b);
                if b.is(Kind::Inst) {
                    return Ok(None);
                }
                let message = format!("can only concatenate {name} (not \"{other}\") to {name}");
                Err(self.heap.type_error(message))
            }
            (BinaryOp::Mul, List | Tuple, _) => self.repeated(a, b),
            (BinaryOp::Mul, _, List | Tuple) => self.repeated(b, a),
            (_, Set | FrozenSet, Set | FrozenSet) => match set_op(op) {
                Some(op) => self.set_algebra(op, a, b).map(Some),
                None => Ok(None),
            },
            (_, DictView, _) | (_, _, DictView) if set_op(op).is_some() => self.combine_views(op, a, b),
            (BinaryOp::BitOr, D, D) => {
                let new = self.dict_copy(a)?;
                self.dict_merge(new, b)?;
                Ok(Some(new))
            }
            (BinaryOp::BitOr, Kind::Type | Kind::Class, _)
            | (BinaryOp::BitOr, _, Kind::Type | Kind::Class) => Err(Raise::Decline),
            _ => Ok(None),
        }
    }

    /// `a op= b` where `a` changes in place; `None` where it does not and `a = a op b` is meant. Takes plain values.
    ///
    /// # Errors
    /// As Python; `Decline` where a user's method has to answer.
    pub fn combine_in_place(&mut self, op: BinaryOp, a: Value, b: Value) -> Answer<Option<Value>> {
        match (op, a.kind()) {
            (BinaryOp::Add, Kind::List) => {
                self.list_extend(a, b)?;
            }
            (BinaryOp::Mul, Kind::List) => {
                let Some(n) = self.as_index(b)? else { return Ok(None) };
                let items = self.repeat_items(a, n)?;
                self.reserve_items(items.len(), 8)?;
                if let Some(list) = self.heap.list_mut(a) {
                    *list = items;
                }
            }
            (_, Kind::Set) if set_op(op).is_some() && self.heap.set(b).is_some() => {
                if let Some(op) = set_op(op) {
                    self.set_update(op, a, b)?;
                }
            }
            (BinaryOp::BitOr, Kind::Dict) if b.is(Kind::Dict) => self.dict_merge(a, b)?,
            // Any iterable of pairs will do: the method knows.
            (BinaryOp::BitOr, Kind::Dict) => return Err(Raise::Decline),
            _ => return Ok(None),
        }
        Ok(Some(a))
    }

    fn sequence_like(&mut self, like: Value, items: Vec<Value>) -> Value {
        if like.is(Kind::List) { self.heap.new_list(items) } else { self.heap.new_tuple(items) }
    }

    fn repeated(&mut self, sequence: Value, times: Value) -> Answer<Option<Value>> {
        let Some(n) = self.as_index(times)? else {
            if times.is(Kind::Inst) {
                return Ok(None);
            }
            let message = format!("can't multiply sequence by non-int of type '{}'", self.type_name(times));
            return Err(self.heap.type_error(message));
        };
        if times.is(Kind::Big) {
            return Err(self.heap.overflow_error("cannot fit 'int' into an index-sized integer"));
        }
        if n == 1 && sequence.is(Kind::Tuple) {
            return Ok(Some(sequence));
        }
        let items = self.repeat_items(sequence, n)?;
        Ok(Some(self.sequence_like(sequence, items)))
    }

    fn repeat_items(&mut self, sequence: Value, n: i64) -> Answer<Vec<Value>> {
        let len = self.heap.items(sequence).map_or(0, <[Value]>::len);
        let n = usize::try_from(n).unwrap_or(0);
        if len == 0 || n == 0 {
            return Ok(Vec::new());
        }
        let Some(total) = len.checked_mul(n) else { return Err(Raise::Memory(usize::MAX)) };
        self.reserve_items(total, 8)?;
        self.heap.bytes -= total * 8;
        self.work_bytes(total * 8)?;
        Ok(self.heap.items(sequence).unwrap_or(&[]).repeat(n))
    }

    /// `list.extend(iterable)` of a native iterable.
    ///
    /// # Errors
    /// As [`Ctx::collect`]; the list is unchanged then.
    pub fn list_extend(&mut self, list: Value, iterable: Value) -> Answer<()> {
        self.attempt(&[iterable], |ctx| {
            let more = ctx.collect(iterable)?;
            let n = more.len();
            ctx.reserve_items(n, 8)?;
            if let Some(items) = ctx.heap.list_mut(list) {
                items.extend(more);
            }
            Ok(())
        })
    }

    /// The keys, or items as tuples, that a view shows, as a new set; other sets and native iterables likewise.
    fn view_set(&mut self, v: Value) -> Answer {
        let keys = self.heap.view(v).filter(|view| view.kind == crate::object::ViewKind::Keys);
        match keys.map(|view| view.dict) {
            Some(dict) => self.set_from(dict, Value::UNDEF),
            None => self.set_from(v, Value::UNDEF),
        }
    }

    fn combine_views(&mut self, op: BinaryOp, a: Value, b: Value) -> Answer<Option<Value>> {
        let Some(op) = set_op(op) else { return Ok(None) };
        let values = |ctx: &Ctx, v: Value| {
            ctx.heap.view(v).is_some_and(|view| view.kind == crate::object::ViewKind::Values)
        };
        if values(self, a) || values(self, b) {
            return Ok(None);
        }
        if !self.is_native_iterable(a) || !self.is_native_iterable(b) {
            return match (a.kind(), b.kind()) {
                (Kind::Inst | Kind::Gen, _) | (_, Kind::Inst | Kind::Gen) => Err(Raise::Decline),
                (_, _) => {
                    let other = if self.is_native_iterable(a) { b } else { a };
                    self.iter(other)?;
                    Ok(None)
                }
            };
        }
        self.attempt(&[a, b], |ctx| {
            if op == SetOp::Intersection {
                return ctx.intersect_views(a, b).map(Some);
            }
            let new = ctx.view_set(a)?;
            if ctx.heap.set(b).is_some() {
                ctx.set_update(op, new, b)?;
                return Ok(Some(new));
            }
            let items = ctx.collect(b)?;
            match op {
                SetOp::Union => {
                    if b.is(Kind::Dict) {
                        ctx.set_prepare(new, items.len())?;
                    }
                    ctx.set_add_items(new, &items)?;
                }
                SetOp::SymmetricDifference => {
                    let other = ctx.set_from(b, Value::UNDEF)?;
                    ctx.set_update(op, new, other)?;
                }
                _ => {
                    let keys =
                        items.into_iter().map(|v| Ok((ctx.hash(v)?, v))).collect::<Answer<Vec<_>>>()?;
                    ctx.set_remove_keys(new, &keys)?;
                }
            }
            Ok(Some(new))
        })
    }

    /// What a view and another iterable have in common: the items of one that the other contains.
    fn intersect_views(&mut self, a: Value, b: Value) -> Answer {
        let (mut view, mut other) = if a.is(Kind::DictView) { (a, b) } else { (b, a) };
        let mine = self.plain_len(view)?;
        if self.heap.set(other).is_some_and(|s| mine <= s.len()) {
            let new = self.set_like(Value::UNDEF);
            for item in self.collect(view)? {
                self.work(1)?;
                if self.set_has(other, item)? {
                    self.set_add(new, item)?;
                }
            }
            return Ok(new);
        }
        if other.is(Kind::DictView) && self.plain_len(other)? > mine {
            (view, other) = (other, view);
        }
        let new = self.set_like(Value::UNDEF);
        for item in self.collect(other)? {
            self.work(1)?;
            if self.plain_contains(view, item)? {
                self.set_add(new, item)?;
            }
        }
        Ok(new)
    }

    /// A copy of a dict's table.
    ///
    /// # Errors
    /// Out of memory.
    pub fn dict_copy(&mut self, dict: Value) -> Answer {
        let n = self.heap.dict(dict).map_or(0, Dict::len);
        self.reserve(n * 48)?;
        self.heap.bytes -= n * 48;
        self.work(n / 4)?;
        let mut copy = Dict::default();
        if let Some(d) = self.heap.dict(dict) {
            if d.len() == d.entries().len() {
                copy = d.clone();
            } else {
                d.iter().for_each(|e| copy.insert_new(e.hash, e.key, e.value));
            }
        }
        Ok(self.heap.new_dict(copy))
    }

    /// Sets every item of one dict in another.
    ///
    /// # Errors
    /// Out of memory; declines, with nothing changed, when a user's `__eq__` has to answer.
    pub fn dict_merge(&mut self, into: Value, from: Value) -> Answer<()> {
        if into == from {
            return Ok(());
        }
        let n = self.heap.dict(from).map_or(0, Dict::len);
        self.reserve(n * 32)?;
        self.heap.bytes -= n * 32;
        self.work(n / 4)?;
        let entries: Vec<crate::object::Entry> =
            self.heap.dict(from).map_or(Vec::new(), |d| d.iter().copied().collect());
        let mut places = Vec::with_capacity(n);
        for e in &entries {
            places.push(self.dict_find(into, e.key, e.hash, 0)?);
        }
        // Setting values does not move entries, so all that exist come first.
        if let Some(d) = self.heap.dict_mut(into) {
            for (e, at) in entries.iter().zip(&places) {
                if let Some(at) = at {
                    d.set_at(*at, e.value);
                }
            }
        }
        for (e, at) in entries.iter().zip(&places) {
            if at.is_none() {
                self.dict_put(into, e.hash, None, e.key, e.value)?;
            }
        }
        Ok(())
    }
}
