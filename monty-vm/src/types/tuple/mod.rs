//! `tuple`

use super::dunder::*;
use super::list::methods::{count, index};
use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{Kind, TypeId, Value};
use crate::raise::Answer;

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::TUPLE,
    doc: "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\nIf iterable is specified the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.",
    methods: METHODS,
    new: NEW.first(),
    subclassable: true,
};

static NEW: &[Native] = natives! {
    "tuple(iterable: iter=..., /)" => new,
};

static METHODS: &[Native] = natives! {
    "count(value, /)" => count | "seq_count",
    "index(value, start=0, stop=9223372036854775807, /)" => index | "seq_index",
    "@staticmethod __new__(cls, iterable: iter=..., /)" => new,
    "__len__()" => len,
    "__getitem__(key, /)" => getitem | "seq_get_item",
    "__contains__(key, /)" => contains | "seq_contains",
    "__iter__()" => iter,
    "__add__(value, /)" => add,
    "__mul__(value, /)" => repeat | "seq_mul",
    "__rmul__(value, /)" => repeat | "seq_mul",
    "__eq__(value, /)" => eq | "seq_eq",
    "__ne__(value, /)" => ne | "seq_ne",
    "__lt__(value, /)" => lt | "seq_lt",
    "__le__(value, /)" => le | "seq_le",
    "__gt__(value, /)" => gt | "seq_gt",
    "__ge__(value, /)" => ge | "seq_ge",
    "__hash__()" => hash | "tuple_hash",
    "__repr__()" => repr | "tuple_repr",
    "__getnewargs__()" => getnewargs,
    "@classmethod __class_getitem__(object, /)" => py "generic_alias",
};

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, iterable] = take(args);
    let tuple = if iterable.is_undef() {
        ctx.heap.new_tuple(Vec::new())
    } else if iterable.is(Kind::Tuple) {
        iterable
    } else {
        let items = ctx.attempt(&[iterable], |ctx| ctx.collect(iterable))?;
        ctx.tuple(items)?
    };
    ctx.built(class, tuple)
}

fn getnewargs(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let plain = ctx.plain(this);
    ctx.tuple(vec![plain])
}
