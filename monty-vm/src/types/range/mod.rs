//! `range`

use num_bigint::BigInt;
use num_traits::Zero;

use super::dunder::*;
use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{Iter, Range, TypeId, Value};
use crate::raise::{Answer, Raise};

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::RANGE,
    doc: "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that produces a sequence of integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\nstart defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\nThese are exactly the valid indices for a list of 4 elements.\nWhen step is given, it specifies the increment (or decrement).",
    methods: METHODS,
    new: NEW.first(),
    subclassable: false,
};

static NEW: &[Native] = natives! {
    "range(start, stop=..., step=..., /)" => new | "range_new",
};

static METHODS: &[Native] = natives! {
    "count(value, /)" => count | "seq_count",
    "index(value, /)" => index | "range_index",
    "@property start" => start,
    "_set_start(value, /)" => readonly,
    "@property stop" => stop,
    "_set_stop(value, /)" => readonly,
    "@property step" => step,
    "_set_step(value, /)" => readonly,
    "__len__()" => len,
    "__getitem__(key, /)" => getitem | "seq_get_item",
    "__contains__(key, /)" => contains | "seq_contains",
    "__iter__()" => iter,
    "__reversed__()" => reversed,
    "__eq__(value, /)" => eq,
    "__ne__(value, /)" => ne,
    "__hash__()" => hash,
    "__repr__()" => repr,
};

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, first, second, third] = take(args);
    let (start, stop) = if second.is_undef() { (Value::small(0), first) } else { (first, second) };
    let step = third.or(Value::small(1));
    let (start, stop, step) = (ctx.int_arg(start)?, ctx.int_arg(stop)?, ctx.int_arg(step)?);
    if step == Value::small(0) {
        return Err(ctx.heap.value_error("range() arg 3 must not be zero"));
    }
    Ok(ctx.heap.new_range(Range { start, stop, step }))
}

fn count(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    Ok(Value::small(i32::from(ctx.plain_contains(this, value)?)))
}

fn index(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    let int = ctx.to_bigint(ctx.plain(value));
    if !ctx.plain_contains(this, value)? {
        let message = if int.is_some() {
            "range.index(x): x not in range"
        } else {
            "sequence.index(x): x not in sequence"
        };
        return Err(ctx.heap.value_error(message));
    }
    let (Some(range), Some(int)) = (ctx.heap.range(this).copied(), int) else { return Err(Raise::Decline) };
    let at = (int - ctx.big_of(range.start)) / ctx.big_of(range.step);
    Ok(ctx.heap.new_bigint(at))
}

fn field(ctx: &Ctx, args: &[Value], get: fn(&Range) -> Value) -> Answer {
    let [this] = take(args);
    ctx.heap.range(this).map(get).ok_or(Raise::Decline)
}

fn start(ctx: &mut Ctx, args: &[Value]) -> Answer {
    field(ctx, args, |r| r.start)
}

fn stop(ctx: &mut Ctx, args: &[Value]) -> Answer {
    field(ctx, args, |r| r.stop)
}

fn step(ctx: &mut Ctx, args: &[Value]) -> Answer {
    field(ctx, args, |r| r.step)
}

fn reversed(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let Some(range) = ctx.heap.range(this).copied() else { return Err(Raise::Decline) };
    reverse_iter(ctx, &range)
}

/// An iterator over a range, backwards.
pub(crate) fn reverse_iter(ctx: &mut Ctx, range: &Range) -> Answer {
    if let Some(bounds) = range.small() {
        let n = Range::count(bounds);
        return Ok(ctx.heap.new_iter(Iter::Range(bounds.0 + bounds.2 * (n - 1), n, -bounds.2)));
    }
    let (len, step) = (ctx.range_len(range), ctx.big_of(range.step));
    let last = if len.is_zero() { BigInt::zero() } else { ctx.big_of(range.start) + (&len - 1) * &step };
    let [last, len, step] = [last, len, -step].map(|i| ctx.heap.new_bigint(i));
    Ok(ctx.heap.new_iter(Iter::BigRange(last, len, step)))
}
