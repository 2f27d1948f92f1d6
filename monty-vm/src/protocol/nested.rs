//! Iterators that give tuples, and those that only hand on: `enumerate`, `zip`, `map`, arrangements. How deep they nest.

use smallvec::SmallVec;

use crate::native::Ctx;
use crate::object::{Adapt, Iter, Kind, Order, Value};
use crate::raise::{Answer, Raise};

/// Iterators nest as deep as the guest likes; beyond this Python drives them.
pub(crate) const MAX_NESTING: usize = 30;

impl Ctx {
    /// Can the iterator be run to its end without Python, and put back?
    pub(super) fn is_drainable(&self, iter: Value, depth: usize) -> bool {
        if depth > MAX_NESTING {
            return false;
        }
        let inner = |v: Value| v.is(Kind::Iter) && self.is_drainable(v, depth + 1);
        match self.heap.iter(iter) {
            Some(Iter::Enumerate(source, _)) => inner(*source),
            Some(Iter::Zip(sources, _)) => sources.iter().all(|v| inner(*v)),
            Some(Iter::Map(..) | Iter::Forward(..)) | None => false,
            Some(Iter::Adapter(a)) => match a.what {
                Adapt::Slice | Adapt::Pairwise => inner(a.source),
                _ => false,
            },
            Some(_) => true,
        }
    }

    /// Does the iterator never need Python?
    pub(crate) fn is_self_reliant(&self, iter: Value, depth: usize) -> bool {
        if depth > MAX_NESTING {
            return false;
        }
        let inner = |v: Value| v.is(Kind::Iter) && self.is_self_reliant(v, depth + 1);
        match self.heap.iter(iter) {
            Some(Iter::Enumerate(source, _)) => inner(*source),
            Some(Iter::Zip(sources, _)) => sources.iter().all(|v| inner(*v)),
            Some(Iter::Map(..) | Iter::Forward(..)) | None => false,
            Some(Iter::Adapter(a)) => match a.what {
                Adapt::Count => a.held.is_int() && a.other.is_int(),
                Adapt::Repeat => true,
                Adapt::Slice | Adapt::Pairwise => inner(a.source),
                _ => false,
            },
            Some(_) => true,
        }
    }

    /// How deep iterators are nested in it, up to a little more than is driven natively.
    pub(crate) fn nesting(&self, iter: Value) -> usize {
        let mut level: SmallVec<[Value; 8]> = SmallVec::from_slice(&[iter]);
        let mut depth = 0;
        while !level.is_empty() && depth <= MAX_NESTING + 1 {
            depth += 1;
            let mut inner: SmallVec<[Value; 8]> = SmallVec::new();
            for v in level.iter().take(1000) {
                match self.heap.iter(*v) {
                    Some(Iter::Enumerate(source, _)) => inner.push(*source),
                    Some(Iter::Zip(sources, _) | Iter::Map(_, sources, ..)) => {
                        inner.extend_from_slice(sources)
                    }
                    Some(Iter::Adapter(a)) => inner.extend([a.source, a.other]),
                    _ => {}
                }
            }
            level = inner.into_iter().filter(|v| v.is(Kind::Iter)).collect();
        }
        depth
    }

    /// The next item of an iterator over others.
    pub(super) fn next_nested(&mut self, iter: Value, depth: usize) -> Answer<Option<Value>> {
        if depth > MAX_NESTING {
            return Err(Raise::Decline);
        }
        // A loop of native code may make many tuples: they must not go beyond the limit. Asked before anything is read.
        if depth == 0 && self.heap.bytes > self.heap.limit {
            return Err(Raise::Memory(0));
        }
        match self.heap.iter(iter) {
            Some(Iter::Enumerate(inner, count)) => {
                let (inner, count) = (*inner, *count);
                let Some(item) = self.next_within(inner, depth + 1)? else { return Ok(None) };
                let after = match count.as_int().and_then(|i| Value::try_int(i + 1)) {
                    Some(v) => v,
                    None => {
                        let big = self.to_bigint(count).unwrap_or_default() + 1;
                        self.heap.new_bigint(big)
                    }
                };
                if let Some(Iter::Enumerate(_, count)) = self.heap.iter_mut(iter) {
                    *count = after;
                }
                Ok(Some(self.heap.new_tuple([count, item])))
            }
            Some(Iter::Zip(inner, strict)) => {
                let (n, strict) = (inner.len(), *strict);
                match self.rows(iter, n, strict, "zip", depth)? {
                    Some(items) if n > 0 => Ok(Some(self.heap.new_tuple(items.as_slice()))),
                    _ => Ok(None),
                }
            }
            Some(Iter::Map(func, inner, strict, args)) => {
                let (func, n, strict) = (*func, inner.len(), *strict);
                if !args.is_undef() || !self.is_applicable(func) {
                    return Err(Raise::Decline);
                }
                let Some(items) = self.rows(iter, n, strict, "map", depth)? else { return Ok(None) };
                match self.apply(func, &items) {
                    Ok(v) => Ok(Some(v)),
                    Err(raise) => {
                        if matches!(raise, Raise::Decline | Raise::Memory(_)) {
                            let items = self.heap.new_tuple(items.as_slice());
                            if let Some(Iter::Map(_, _, _, args)) = self.heap.iter_mut(iter) {
                                *args = items;
                            }
                        }
                        Err(raise)
                    }
                }
            }
            Some(Iter::Adapter(a)) => {
                let a = **a;
                self.next_adapted(iter, a, depth)
            }
            Some(Iter::Arrange(_)) => self.next_arranged(iter),
            _ => Err(Raise::Decline),
        }
    }

    /// One item of each of the iterators inside a `zip` or `map`.
    fn rows(
        &mut self,
        iter: Value,
        n: usize,
        strict: bool,
        name: &str,
        depth: usize,
    ) -> Answer<Option<SmallVec<[Value; 4]>>> {
        let mut items = SmallVec::new();
        for at in 0..n {
            let Some(Iter::Zip(inner, _) | Iter::Map(_, inner, ..)) = self.heap.iter(iter) else {
                return Ok(None);
            };
            let Some(source) = inner.get(at).copied() else { return Ok(None) };
            match self.next_within(source, depth + 1)? {
                Some(item) => items.push(item),
                None if !strict => return Ok(None),
                None => {
                    let inner = inner_of(self.heap.iter(iter));
                    return self.check_strict(&inner, at, name).map(|()| None);
                }
            }
        }
        Ok(Some(items))
    }

    fn check_strict(&mut self, inner: &[Value], at: usize, name: &str) -> Answer<()> {
        let range = |n: usize| if n == 1 { "argument 1".to_owned() } else { format!("arguments 1-{n}") };
        if at > 0 {
            let message = format!("{name}() argument {} is shorter than {}", at + 1, range(at));
            return Err(self.heap.value_error(message));
        }
        for (i, it) in inner.iter().enumerate().skip(1) {
            if self.next(*it)?.is_some() {
                let message = format!("{name}() argument {} is longer than {}", i + 1, range(i));
                return Err(self.heap.value_error(message));
            }
        }
        Ok(())
    }

    fn next_arranged(&mut self, iter: Value) -> Answer<Option<Value>> {
        let Some(Iter::Arrange(a)) = self.heap.iter(iter) else { return Ok(None) };
        let pool = |at: usize| a.pools.get(at).or(a.pools.first()).copied();
        let mut items: SmallVec<[Value; 8]> = SmallVec::new();
        let count = if a.order == Order::Permutations { a.turns.len() } else { a.places.len() };
        for (at, place) in a.places.iter().take(count).enumerate() {
            let item = pool(at).and_then(|pool| self.heap.tuple(pool)?.get(*place as usize).copied());
            items.push(item.unwrap_or(Value::NONE));
        }
        self.work(items.len() / 8)?;
        let made = self.heap.new_tuple(items.as_slice());
        let id = self.type_id(iter);
        let Some(state) = self.heap.iter_mut(iter) else { return Ok(None) };
        let Iter::Arrange(mut a) = std::mem::replace(state, Iter::Done(u32::from(id.0))) else {
            return Ok(None);
        };
        if a.advance(|pool| self.heap.tuple(pool).map_or(0, <[Value]>::len))
            && let Some(state) = self.heap.iter_mut(iter)
        {
            *state = Iter::Arrange(a);
        }
        Ok(Some(made))
    }
}

fn inner_of(iter: Option<&Iter>) -> SmallVec<[Value; 4]> {
    match iter {
        Some(Iter::Zip(inner, _) | Iter::Map(_, inner, ..)) => SmallVec::from_slice(inner),
        _ => SmallVec::new(),
    }
}
