//! Iterators over iterators. None of them loses an item when only Python can go on: what has been read is kept in the iterator.

use smallvec::SmallVec;

use super::nested::MAX_NESTING;
use super::operator::BinaryOp;
use crate::native::Ctx;
use crate::object::{Adapt, Adapter, Iter, TypeId, Value};
use crate::raise::{Answer, Raise};

/// Items passed over at once; after that Python goes on, where the run can pause.
const PASSED_OVER: usize = 10_000;

impl Ctx {
    /// Changes an adapter.
    pub(crate) fn adapt(&mut self, iter: Value, change: impl FnOnce(&mut Adapter)) {
        if let Some(Iter::Adapter(a)) = self.heap.iter_mut(iter) {
            change(a);
        }
    }

    pub(super) fn next_adapted(&mut self, iter: Value, a: Adapter, depth: usize) -> Answer<Option<Value>> {
        match a.what {
            Adapt::Filter | Adapt::FilterFalse | Adapt::TakeWhile | Adapt::DropWhile => {
                self.next_chosen(iter, a, depth)
            }
            Adapt::Accumulate => self.next_total(iter, a, depth),
            Adapt::Starmap => self.next_starred(iter, a, depth),
            Adapt::Chain => self.next_chained(iter, a, depth),
            Adapt::Count => {
                let after = match Value::both_int(a.held, a.other).then(|| Value::add_int(a.held, a.other)) {
                    Some(Some(v)) => v,
                    _ => match self.binary(BinaryOp::Add, a.held, a.other)? {
                        Some(v) => v,
                        None => return Err(Raise::Decline),
                    },
                };
                self.adapt(iter, |a| a.held = after);
                Ok(Some(a.held))
            }
            Adapt::Cycle => self.next_in_cycle(iter, a, depth),
            Adapt::Repeat => match a.counts[0] {
                0 => Ok(None),
                left => {
                    if left > 0 {
                        self.adapt(iter, |a| a.counts[0] = left - 1);
                    }
                    Ok(Some(a.held))
                }
            },
            Adapt::Slice => self.next_sliced(iter, a, depth),
            Adapt::Compress => self.next_selected(iter, a, depth),
            Adapt::Pairwise => {
                let before = if a.held.is_undef() {
                    let Some(first) = self.next_within(a.source, depth + 1)? else { return Ok(None) };
                    self.adapt(iter, |a| a.held = first);
                    first
                } else {
                    a.held
                };
                let Some(item) = self.next_within(a.source, depth + 1)? else { return Ok(None) };
                self.adapt(iter, |a| a.held = item);
                Ok(Some(self.heap.new_tuple([before, item])))
            }
            Adapt::GroupBy => self.next_group(iter, depth),
            Adapt::Group => self.next_of_group(a, depth),
        }
    }

    /// What a function says of an item: for `None` and `bool` the item's own truth.
    fn verdict(&mut self, func: Value, item: Value) -> Answer<bool> {
        if func.is_none() || func == Ctx::type_value(TypeId::BOOL) {
            return self.truth(item);
        }
        let v = self.apply(func, &[item])?;
        self.truth(v)
    }

    fn next_chosen(&mut self, iter: Value, a: Adapter, depth: usize) -> Answer<Option<Value>> {
        if a.func.is_undef() {
            return self.next_within(a.source, depth + 1);
        }
        if !a.held.is_undef() || !(a.func.is_none() || self.is_applicable(a.func)) {
            return Err(Raise::Decline);
        }
        for _ in 0..PASSED_OVER {
            let Some(item) = self.next_within(a.source, depth + 1)? else { return Ok(None) };
            self.work(1)?;
            let truth = match self.verdict(a.func, item) {
                Err(raise @ (Raise::Decline | Raise::Memory(_))) => {
                    self.adapt(iter, |a| a.held = item);
                    return Err(raise);
                }
                answer => answer?,
            };
            match (a.what, truth) {
                (Adapt::Filter | Adapt::TakeWhile, true) | (Adapt::FilterFalse, false) => {
                    return Ok(Some(item));
                }
                (Adapt::TakeWhile, false) => return Ok(None),
                (Adapt::DropWhile, false) => {
                    self.adapt(iter, |a| a.func = Value::UNDEF);
                    return Ok(Some(item));
                }
                _ => {}
            }
        }
        Err(Raise::Decline)
    }

    fn next_total(&mut self, iter: Value, a: Adapter, depth: usize) -> Answer<Option<Value>> {
        if !a.extra.is_undef() {
            return Err(Raise::Decline);
        }
        if !a.other.is_undef() {
            self.adapt(iter, |a| (a.held, a.other) = (a.other, Value::UNDEF));
            return Ok(Some(a.other));
        }
        if a.held.is_undef() {
            let Some(first) = self.next_within(a.source, depth + 1)? else { return Ok(None) };
            self.adapt(iter, |a| a.held = first);
            return Ok(Some(first));
        }
        if !a.func.is_none() && !self.is_applicable(a.func) {
            return Err(Raise::Decline);
        }
        let Some(item) = self.next_within(a.source, depth + 1)? else { return Ok(None) };
        let total = if a.func.is_none() {
            match Value::both_int(a.held, item).then(|| Value::add_int(a.held, item)) {
                Some(Some(v)) => Ok(v),
                _ => self.binary(BinaryOp::Add, a.held, item).and_then(|v| v.ok_or(Raise::Decline)),
            }
        } else {
            self.apply(a.func, &[a.held, item])
        };
        match total {
            Ok(total) => {
                self.adapt(iter, |a| a.held = total);
                Ok(Some(total))
            }
            Err(raise) => {
                if matches!(raise, Raise::Decline | Raise::Memory(_)) {
                    self.adapt(iter, |a| a.extra = item);
                }
                Err(raise)
            }
        }
    }

    fn next_starred(&mut self, iter: Value, a: Adapter, depth: usize) -> Answer<Option<Value>> {
        if !a.held.is_undef() || !self.is_applicable(a.func) {
            return Err(Raise::Decline);
        }
        let Some(args) = self.next_within(a.source, depth + 1)? else { return Ok(None) };
        let answer = match self.heap.items(args) {
            Some(items) => {
                let items: SmallVec<[Value; 4]> = SmallVec::from_slice(items);
                self.apply(a.func, &items)
            }
            None => Err(Raise::Decline),
        };
        if let Err(Raise::Decline | Raise::Memory(_)) = answer {
            self.adapt(iter, |a| a.held = args);
        }
        answer.map(Some)
    }

    fn next_chained(&mut self, iter: Value, a: Adapter, depth: usize) -> Answer<Option<Value>> {
        let mut source = a.source;
        if !a.held.is_undef() {
            return Err(Raise::Decline);
        }
        for _ in 0..PASSED_OVER {
            if source.is_undef() {
                let Some(iterable) = self.next_within(a.other, depth + 1)? else { return Ok(None) };
                self.work(1)?;
                let inner = match self.iter(iterable) {
                    Ok(inner) if self.nesting(inner) + depth < MAX_NESTING => inner,
                    Ok(_) | Err(Raise::Decline) => {
                        self.adapt(iter, |a| a.held = iterable);
                        return Err(Raise::Decline);
                    }
                    Err(raise) => return Err(raise),
                };
                source = inner;
                self.adapt(iter, |a| a.source = inner);
            }
            if let Some(item) = self.next_within(source, depth + 1)? {
                return Ok(Some(item));
            }
            source = Value::UNDEF;
            self.adapt(iter, |a| a.source = Value::UNDEF);
        }
        Err(Raise::Decline)
    }

    fn next_in_cycle(&mut self, iter: Value, a: Adapter, depth: usize) -> Answer<Option<Value>> {
        if !a.source.is_undef() {
            if self.heap.list(a.held).is_some_and(|l| l.len() == l.capacity()) {
                let more = self.heap.list(a.held).map_or(0, Vec::len).max(8);
                self.reserve_items(more, 8)?;
                if let Some(seen) = self.heap.list_mut(a.held) {
                    seen.reserve_exact(more);
                }
            }
            if let Some(item) = self.next_within(a.source, depth + 1)? {
                if let Some(seen) = self.heap.list_mut(a.held) {
                    seen.push(item);
                }
                return Ok(Some(item));
            }
            self.adapt(iter, |a| a.source = Value::UNDEF);
        }
        let seen = self.heap.list(a.held).map_or(&[][..], Vec::as_slice);
        let at = usize::try_from(a.counts[0]).unwrap_or(0);
        let item = seen.get(at).or(seen.first()).copied();
        let after = if at + 1 < seen.len() { at + 1 } else { 0 };
        self.adapt(iter, |a| a.counts[0] = after as i64);
        Ok(item)
    }

    fn next_sliced(&mut self, iter: Value, a: Adapter, depth: usize) -> Answer<Option<Value>> {
        let [mut at, wanted, stop, step] = a.counts;
        let mut passed = 0;
        while at < wanted {
            if passed == PASSED_OVER {
                return Err(Raise::Decline);
            }
            if self.next_within(a.source, depth + 1)?.is_none() {
                return Ok(None);
            }
            self.work(1)?;
            passed += 1;
            at = at.saturating_add(1);
            self.adapt(iter, |a| a.counts[0] = at);
        }
        if stop >= 0 && at >= stop {
            return Ok(None);
        }
        let Some(item) = self.next_within(a.source, depth + 1)? else { return Ok(None) };
        let next = match wanted.checked_add(step) {
            Some(next) if stop < 0 || next <= stop => next,
            Some(_) | None => {
                if stop < 0 {
                    i64::MAX
                } else {
                    stop
                }
            }
        };
        self.adapt(iter, |a| {
            a.counts[0] = at.saturating_add(1);
            a.counts[1] = next;
        });
        Ok(Some(item))
    }

    fn next_selected(&mut self, iter: Value, a: Adapter, depth: usize) -> Answer<Option<Value>> {
        if !a.extra.is_undef() {
            return Err(Raise::Decline);
        }
        let mut held = a.held;
        for _ in 0..PASSED_OVER {
            if held.is_undef() {
                let Some(item) = self.next_within(a.source, depth + 1)? else { return Ok(None) };
                held = item;
                self.adapt(iter, |a| a.held = item);
            }
            let Some(selector) = self.next_within(a.other, depth + 1)? else { return Ok(None) };
            self.work(1)?;
            let Ok(chosen) = self.truth(selector) else {
                self.adapt(iter, |a| a.extra = selector);
                return Err(Raise::Decline);
            };
            self.adapt(iter, |a| a.held = Value::UNDEF);
            if chosen {
                return Ok(Some(held));
            }
            held = Value::UNDEF;
        }
        Err(Raise::Decline)
    }

    /// Reads the next item of a `groupby` and its key.
    fn group_step(&mut self, groups: Value, depth: usize) -> Answer<bool> {
        let Some(Iter::Adapter(a)) = self.heap.iter(groups) else { return Err(Raise::Decline) };
        let a = **a;
        // An item without a key is one that only Python can give it.
        if !a.held.is_undef() || !(a.func.is_none() || self.is_applicable(a.func)) {
            return Err(Raise::Decline);
        }
        let Some(item) = self.next_within(a.source, depth + 1)? else { return Ok(false) };
        self.work(1)?;
        self.adapt(groups, |a| a.held = item);
        let key = if a.func.is_none() { item } else { self.apply(a.func, &[item])? };
        self.adapt(groups, |a| a.other = key);
        Ok(true)
    }

    fn next_group(&mut self, iter: Value, depth: usize) -> Answer<Option<Value>> {
        for _ in 0..PASSED_OVER {
            let Some(Iter::Adapter(a)) = self.heap.iter(iter) else { return Err(Raise::Decline) };
            let a = **a;
            let fresh =
                !a.other.is_undef() && (a.extra.is_undef() || !self.same_or_equal(a.extra, a.other)?);
            if fresh {
                let group = self.begin_group(iter)?;
                return Ok(Some(self.heap.new_tuple([a.other, group])));
            }
            if !a.other.is_undef() {
                self.adapt(iter, |a| (a.held, a.other) = (Value::UNDEF, Value::UNDEF));
            }
            if !self.group_step(iter, depth)? {
                return Ok(None);
            }
        }
        Err(Raise::Decline)
    }

    /// A run of a `groupby` begins: its iterator.
    pub(crate) fn begin_group(&mut self, groups: Value) -> Answer {
        let Some(Iter::Adapter(a)) = self.heap.iter_mut(groups) else { return Err(Raise::Decline) };
        a.extra = a.other;
        a.counts[0] = a.counts[0].wrapping_add(1);
        let group = Adapter {
            what: Adapt::Group,
            func: Value::UNDEF,
            source: groups,
            held: Value::UNDEF,
            other: Value::UNDEF,
            extra: a.extra,
            counts: [a.counts[0], 0, 0, 0],
        };
        Ok(self.heap.new_iter(Iter::Adapter(Box::new(group))))
    }

    fn next_of_group(&mut self, group: Adapter, depth: usize) -> Answer<Option<Value>> {
        let state = |ctx: &Ctx| match ctx.heap.iter(group.source) {
            Some(Iter::Adapter(a)) if a.what == Adapt::GroupBy && a.counts[0] == group.counts[0] => Some(**a),
            _ => None,
        };
        let Some(mut a) = state(self) else { return Ok(None) };
        if a.other.is_undef() {
            if !self.group_step(group.source, depth)? {
                return Ok(None);
            }
            match state(self) {
                Some(now) => a = now,
                None => return Ok(None),
            }
        }
        if !self.same_or_equal(group.extra, a.other)? {
            return Ok(None);
        }
        self.adapt(group.source, |a| (a.held, a.other) = (Value::UNDEF, Value::UNDEF));
        Ok(Some(a.held))
    }
}
