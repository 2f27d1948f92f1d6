//! Native iterators as objects, and the types `enumerate`, `zip`, `reversed`, `map`, `filter` that make them.

use crate::native::{Ctx, Native, natives, take};
use crate::object::{Adapt, Adapter, ClassFlags, Iter, Kind, Value};
use crate::protocol::nested::MAX_NESTING;
use crate::raise::{Answer, Raise};

/// Rows of every native iterator.
pub(super) static ROWS: &[Native] = natives! {
    "__iter__()" => itself,
    "__next__()" => machine Next,
    "__length_hint__()" => length_hint,
    "__repr__()" => repr,
};

/// `enumerate(iterable, start=0)`
pub(super) static ENUMERATE: &[Native] = natives! {
    "enumerate(iterable=..., start=0)" => enumerate | "enumerate_new",
};

/// `zip(*iterables, strict=False)`
pub(super) static ZIP: &[Native] = natives! {
    "zip(*iterables, strict=False)" => zip | "zip_new",
};

/// `reversed(sequence)`
pub(super) static REVERSED: &[Native] = natives! {
    "reversed(object, /)" => reversed | "reversed_new",
};

/// `map(function, iterable, *iterables)`
pub(super) static MAP: &[Native] = natives! {
    "map(*args, strict=False)" => map | "map_new",
};

/// `filter(function, iterable)`
pub(super) static FILTER: &[Native] = natives! {
    "filter(function, iterable, /)" => filter | "filter_new",
};

pub(super) fn itself(_: &mut Ctx, args: &[Value]) -> Answer {
    Ok(take::<1>(args)[0])
}

pub(super) fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let text = format!("<{} object at 0x{:x}>", ctx.type_name(this), super::object::address(this));
    ctx.str(text)
}

fn length_hint(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let left = |ctx: &Ctx, v: Value, at: usize| {
        let len = ctx
            .heap
            .items(v)
            .map(<[Value]>::len)
            .or_else(|| ctx.heap.bytes_like(v).map(<[u8]>::len))
            .or_else(|| ctx.heap.str(v).map(str::len));
        Value::size(len.unwrap_or(0).saturating_sub(at))
    };
    Ok(match ctx.heap.iter(this) {
        Some(Iter::List(v, at) | Iter::Tuple(v, at) | Iter::Bytes(v, at)) => left(ctx, *v, *at),
        Some(Iter::Str(v, at)) => {
            Value::size(ctx.heap.str(*v).and_then(|s| s.get(*at..)).map_or(0, |s| s.chars().count()))
        }
        Some(Iter::ListReversed(v, at) | Iter::TupleReversed(v, at) | Iter::BytesReversed(v, at)) => {
            // What has become shorter than the place it is at is over.
            let enough = left(ctx, *v, 0).int_val() >= Value::size(*at).int_val();
            Value::size(if enough { *at } else { 0 })
        }
        Some(Iter::Dict(v, _, size, n, _) | Iter::DictReversed(v, _, size, n, _)) => {
            let same = ctx.heap.dict(*v).is_some_and(|d| d.len() as u64 == *size as u64);
            Value::size(if same { *n } else { 0 })
        }
        Some(Iter::Set(v, _, size, n)) => {
            let same = ctx.heap.set(*v).is_some_and(|s| s.len() as u64 == *size as u64);
            Value::size(if same { *n } else { 0 })
        }
        Some(Iter::Range(_, n, _)) => Value::size(usize::try_from(*n).unwrap_or(0)),
        Some(Iter::BigRange(_, n, _)) => *n,
        Some(Iter::Done(_)) => Value::small(0),
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn enumerate(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, iterable, start] = take(args);
    if iterable.is_undef() {
        return Err(ctx.heap.type_error("enumerate() missing required argument 'iterable'"));
    }
    let start = ctx.int_arg(start)?;
    let inner = source(ctx, iterable)?;
    Ok(ctx.heap.new_iter(Iter::Enumerate(inner, start)))
}

fn zip(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, iterables, strict] = take(args);
    let iterables = ctx.heap.tuple(iterables).unwrap_or(&[]).to_vec();
    let strict = ctx.truth(strict)?;
    let inner = sources(ctx, &iterables)?;
    Ok(ctx.heap.new_iter(Iter::Zip(inner.into(), strict)))
}

/// The iterator of an iterable that native code can read from: it may come to where only Python can go on, but not at once.
fn source(ctx: &mut Ctx, iterable: Value) -> Answer {
    let inner = ctx.iter(iterable)?;
    if ctx.nesting(inner) < MAX_NESTING { Ok(inner) } else { Err(Raise::Decline) }
}

/// The iterators of several iterables that are read by turns: an item that one has given must not get lost because the next needs
/// Python.
fn sources(ctx: &mut Ctx, iterables: &[Value]) -> Answer<Vec<Value>> {
    ctx.reserve_items(iterables.len(), 16)?;
    ctx.heap.bytes -= iterables.len() * 16;
    let mut inner = Vec::with_capacity(iterables.len());
    for (at, v) in iterables.iter().enumerate() {
        let iter = source(ctx, *v)?;
        if at > 0 && !ctx.is_self_reliant(iter, 0) {
            return Err(Raise::Decline);
        }
        inner.push(iter);
    }
    Ok(inner)
}

fn map(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, given, strict] = take(args);
    let given = ctx.heap.tuple(given).unwrap_or(&[]).to_vec();
    let strict = ctx.truth(strict)?;
    let Some((func, iterables)) = given.split_first().filter(|(_, rest)| !rest.is_empty()) else {
        return Err(ctx.heap.type_error("map() must have at least two arguments."));
    };
    let inner = sources(ctx, iterables)?;
    Ok(ctx.heap.new_iter(Iter::Map(*func, inner.into(), strict, Value::UNDEF)))
}

fn filter(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, func, iterable] = take(args);
    let source = source(ctx, iterable)?;
    let adapter = Adapter {
        what: Adapt::Filter,
        func,
        source,
        held: Value::UNDEF,
        other: Value::UNDEF,
        extra: Value::UNDEF,
        counts: [0; 4],
    };
    Ok(ctx.heap.new_iter(Iter::Adapter(Box::new(adapter))))
}

fn reversed(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, object] = take(args);
    if ctx.defines(object, ClassFlags::REVERSED.with(ClassFlags::GETITEM).with(ClassFlags::LEN)) {
        return Err(Raise::Decline);
    }
    let this = ctx.plain(object);
    let iter = match this.kind() {
        Kind::List => Iter::ListReversed(this, ctx.heap.list(this).map_or(0, Vec::len)),
        Kind::Tuple => Iter::TupleReversed(this, ctx.heap.tuple(this).map_or(0, <[Value]>::len)),
        Kind::Str => Iter::StrReversed(this, ctx.heap.str(this).map_or(0, str::len)),
        Kind::Bytes | Kind::ByteArray => {
            Iter::BytesReversed(this, ctx.heap.bytes_like(this).map_or(0, <[u8]>::len))
        }
        Kind::Dict => {
            return Ok(super::dict::methods::reverse_iter(ctx, this, crate::object::ViewKind::Keys));
        }
        Kind::DictView => match ctx.heap.view(this).copied() {
            Some(view) => return Ok(super::dict::methods::reverse_iter(ctx, view.dict, view.kind)),
            None => return Err(Raise::Decline),
        },
        Kind::Range => match ctx.heap.range(this).copied() {
            Some(range) => return super::range::reverse_iter(ctx, &range),
            None => return Err(Raise::Decline),
        },
        Kind::Inst | Kind::Class | Kind::Exc => return Err(Raise::Decline),
        _ => {
            let message = format!("'{}' object is not reversible", ctx.type_name(object));
            return Err(ctx.heap.type_error(message));
        }
    };
    Ok(ctx.heap.new_iter(iter))
}
