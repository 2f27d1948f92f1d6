//! `slice`

use super::dunder::*;
use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{Slice, TypeId, Value};
use crate::raise::{Answer, Raise};

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::SLICE,
    doc: "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing (e.g. a[0:10:2]).",
    methods: METHODS,
    new: NEW.first(),
    subclassable: false,
};

static NEW: &[Native] = natives! {
    "slice(start, stop=..., step=None, /)" => new,
};

static METHODS: &[Native] = natives! {
    "indices(length, /)" => indices | "slice_indices",
    "@property start" => start,
    "_set_start(value, /)" => readonly,
    "@property stop" => stop,
    "_set_stop(value, /)" => readonly,
    "@property step" => step,
    "_set_step(value, /)" => readonly,
    "__eq__(value, /)" => eq | "slice_eq",
    "__ne__(value, /)" => ne | "slice_ne",
    "__lt__(value, /)" => py "slice_lt",
    "__le__(value, /)" => py "slice_le",
    "__gt__(value, /)" => py "slice_gt",
    "__ge__(value, /)" => py "slice_ge",
    "__hash__()" => hash | "slice_hash",
    "__repr__()" => repr | "slice_repr",
};

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, first, second, step] = take(args);
    let (start, stop) = if second.is_undef() { (Value::NONE, first) } else { (first, second) };
    Ok(ctx.heap.new_slice(Slice { start, stop, step }))
}

fn indices(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, length] = take(args);
    let Some(slice) = ctx.heap.slice(this).copied() else { return Err(Raise::Decline) };
    let length = ctx.int_arg(length)?;
    let length = ctx.big_of(length);
    if length < num_bigint::BigInt::from(0) {
        return Err(ctx.heap.value_error("length should not be negative"));
    }
    let (start, stop, step) = ctx.big_adjust(slice, &length)?;
    let parts = [start, stop, step].map(|i| ctx.heap.new_bigint(i));
    ctx.tuple(parts.to_vec())
}

fn field(ctx: &Ctx, args: &[Value], get: fn(&Slice) -> Value) -> Answer {
    let [this] = take(args);
    ctx.heap.slice(this).map(get).ok_or(Raise::Decline)
}

fn start(ctx: &mut Ctx, args: &[Value]) -> Answer {
    field(ctx, args, |s| s.start)
}

fn stop(ctx: &mut Ctx, args: &[Value]) -> Answer {
    field(ctx, args, |s| s.stop)
}

fn step(ctx: &mut Ctx, args: &[Value]) -> Answer {
    field(ctx, args, |s| s.step)
}
