//! Native iterators and dict views.

use serde::{Deserialize, Serialize};

use super::{Adapter, Arrange, Trace, Value, trace};

/// What a dict view shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ViewKind {
    /// `keys()`
    Keys,
    /// `values()`
    Values,
    /// `items()`
    Items,
}

/// A view of a dict.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct DictView {
    /// The dict.
    pub dict: Value,
    /// What it shows.
    pub kind: ViewKind,
}
trace!(DictView { dict });

/// An iterator that needs no Python to go on. An exhausted one is `Done`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Iter {
    /// Exhausted: the number is the builtin type it shows as.
    Done(u32),
    /// Over a list, by index.
    List(Value, usize),
    /// Over a list, backwards: the next index plus one.
    ListReversed(Value, usize),
    /// Over a tuple, by index.
    Tuple(Value, usize),
    /// Over a tuple, backwards.
    TupleReversed(Value, usize),
    /// Over a str, by byte offset.
    Str(Value, usize),
    /// Over a str, backwards: the byte offset after the next character.
    StrReversed(Value, usize),
    /// Over bytes or a bytearray, by index.
    Bytes(Value, usize),
    /// Over bytes or a bytearray, backwards.
    BytesReversed(Value, usize),
    /// Over a dict: position, expected length, keys left.
    Dict(Value, usize, u32, usize, ViewKind),
    /// Over a dict, backwards: position plus one, expected length, keys left.
    DictReversed(Value, usize, u32, usize, ViewKind),
    /// Over a set: slot, expected length, keys left.
    Set(Value, usize, u32, usize),
    /// Over a range of small bounds: next, how many are left, step.
    Range(i64, i64, i64),
    /// Over a range of any bounds: next, how many are left, step (all ints).
    BigRange(Value, Value, Value),
    /// `enumerate`: the inner iterator, the next number.
    Enumerate(Value, Value),
    /// `zip`: the inner iterators, `strict`.
    Zip(Box<[Value]>, bool),
    /// `map`: the function, the inner iterators, `strict`, and arguments that only Python can apply the function to, or `Undef`.
    Map(Value, Box<[Value]>, bool, Value),
    /// `filter` and those of itertools.
    Adapter(Box<Adapter>),
    /// Arrangements of the items of pools.
    Arrange(Box<Arrange>),
    /// Goes on as a generator of the prelude; the number is the builtin type it shows as.
    Forward(Value, u32),
}

impl Trace for Iter {
    fn trace(&self, visit: &mut dyn FnMut(Value)) {
        match self {
            Iter::Zip(inner, _) => inner.iter().for_each(|v| visit(*v)),
            Iter::Map(func, inner, _, args) => {
                visit(*func);
                inner.iter().for_each(|v| visit(*v));
                visit(*args);
            }
            Iter::Adapter(adapter) => adapter.trace(visit),
            Iter::Arrange(arrange) => arrange.trace(visit),
            small => small.clone().trace_mut(&mut |v| visit(*v)),
        }
    }
    fn trace_mut(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        match self {
            Iter::Done(_) | Iter::Range(..) => {}
            Iter::List(v, _)
            | Iter::ListReversed(v, _)
            | Iter::Tuple(v, _)
            | Iter::TupleReversed(v, _)
            | Iter::Str(v, _)
            | Iter::StrReversed(v, _)
            | Iter::Bytes(v, _)
            | Iter::BytesReversed(v, _)
            | Iter::Dict(v, ..)
            | Iter::DictReversed(v, ..)
            | Iter::Set(v, ..) => visit(v),
            Iter::BigRange(a, b, c) => {
                visit(a);
                visit(b);
                visit(c);
            }
            Iter::Enumerate(a, b) => {
                visit(a);
                visit(b);
            }
            Iter::Zip(inner, _) => inner.iter_mut().for_each(visit),
            Iter::Map(func, inner, _, args) => {
                visit(func);
                inner.iter_mut().for_each(&mut *visit);
                visit(args);
            }
            Iter::Adapter(adapter) => adapter.trace_mut(visit),
            Iter::Arrange(arrange) => arrange.trace_mut(visit),
            Iter::Forward(generator, _) => visit(generator),
        }
    }
    fn size(&self) -> usize {
        match self {
            Iter::Zip(inner, _) | Iter::Map(_, inner, ..) => inner.len() * 8,
            Iter::Adapter(_) => size_of::<Adapter>(),
            Iter::Arrange(arrange) => arrange.size(),
            _ => 0,
        }
    }
}
