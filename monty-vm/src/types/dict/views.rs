//! The methods of the views of a dict.

use super::methods::reverse_iter;
use crate::native::{Ctx, Native, natives, take};
use crate::object::{Kind, Value};
use crate::raise::{Answer, Raise};
use crate::types::dunder::*;

/// Rows of keys and items.
pub(super) static SET_LIKE: &[Native] = natives! {
    "isdisjoint(other, /)" => isdisjoint | "set_isdisjoint",
    "@property mapping" => mapping,
    "__len__()" => len,
    "__contains__(key, /)" => contains | "view_contains",
    "__iter__()" => iter,
    "__reversed__()" => reversed,
    "__eq__(value, /)" => eq | "view_eq",
    "__ne__(value, /)" => ne | "view_ne",
    "__lt__(value, /)" => lt | "view_lt",
    "__le__(value, /)" => le | "view_le",
    "__gt__(value, /)" => gt | "view_gt",
    "__ge__(value, /)" => ge | "view_ge",
    "__and__(value, /)" => and_ | "view_and",
    "__rand__(value, /)" => rand | "view_rand",
    "__or__(value, /)" => or_ | "view_or",
    "__ror__(value, /)" => ror | "view_ror",
    "__sub__(value, /)" => sub | "view_sub",
    "__rsub__(value, /)" => rsub | "view_rsub",
    "__xor__(value, /)" => xor | "view_xor",
    "__rxor__(value, /)" => rxor | "view_rxor",
    "__hash__()" => hash,
    "__repr__()" => repr | "view_repr",
};

/// Rows of values.
pub(super) static VALUES: &[Native] = natives! {
    "@property mapping" => mapping,
    "__len__()" => len,
    "__contains__(key, /)" => contains | "seq_contains",
    "__iter__()" => iter,
    "__reversed__()" => reversed,
    "__repr__()" => repr | "view_repr",
};

fn mapping(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.view(this).map_or(Value::NONE, |v| v.dict))
}

fn reversed(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    match ctx.heap.view(this).copied() {
        Some(view) => Ok(reverse_iter(ctx, view.dict, view.kind)),
        None => Err(Raise::Decline),
    }
}

fn isdisjoint(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    if other.is(Kind::Iter) || !ctx.is_native_iterable(other) {
        return Err(Raise::Decline);
    }
    for item in ctx.collect(other)? {
        ctx.work(1)?;
        if ctx.plain_contains(this, item)? {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}
