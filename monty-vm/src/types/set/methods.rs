//! The methods of sets.

use crate::native::{Ctx, Native, natives, take};
use crate::object::{ClassFlags, Kind, Set, Value};
use crate::protocol::sets::SetOp;
use crate::raise::{Answer, Raise};
use crate::types::dunder::*;

/// `set(iterable)`
pub(super) static NEW: &[Native] = natives! {
    "set(iterable: iter=..., /)" => new | "set_new",
};

/// `frozenset(iterable)`
pub(super) static NEW_FROZEN: &[Native] = natives! {
    "frozenset(iterable: iter=..., /)" => new_frozen | "frozenset_new",
};

/// Rows of `set`.
pub(super) static SET: &[Native] = natives! {
    "add(object, /)" => add_ | "set_add",
    "clear()" => clear,
    "copy()" => copy,
    "discard(object, /)" => discard | "set_discard",
    "remove(object, /)" => remove | "set_remove",
    "pop()" => pop,
    "update(*others)" => update | "set_update",
    "union(*others)" => union | "set_union",
    "intersection(*others)" => intersection | "set_intersection",
    "difference(*others)" => difference | "set_difference",
    "symmetric_difference(other: iter, /)" => symmetric_difference | "set_symmetric_difference",
    "intersection_update(*others)" => intersection_update | "set_intersection_update",
    "difference_update(*others)" => difference_update | "set_difference_update",
    "symmetric_difference_update(other: iter, /)" => symmetric_difference_update | "set_symmetric_difference_update",
    "isdisjoint(other, /)" => isdisjoint | "set_isdisjoint",
    "issubset(other: iter, /)" => issubset | "set_issubset",
    "issuperset(other: iter, /)" => issuperset | "set_issuperset",
    "@staticmethod __new__(cls, /, *args, **kwargs)" => create,
    "__init__(iterable: iter=..., /)" => init | "set_init",
    "__len__()" => len,
    "__contains__(object, /)" => contains | "set_contains",
    "__iter__()" => iter,
    "__eq__(value, /)" => eq | "set_eq",
    "__ne__(value, /)" => ne | "set_ne",
    "__lt__(value, /)" => lt | "set_lt",
    "__le__(value, /)" => le | "set_le",
    "__gt__(value, /)" => gt | "set_gt",
    "__ge__(value, /)" => ge | "set_ge",
    "__and__(value, /)" => and_ | "set_and",
    "__rand__(value, /)" => rand | "set_rand",
    "__or__(value, /)" => or_ | "set_or",
    "__ror__(value, /)" => ror | "set_ror",
    "__sub__(value, /)" => sub | "set_sub",
    "__rsub__(value, /)" => rsub | "set_rsub",
    "__xor__(value, /)" => xor | "set_xor",
    "__rxor__(value, /)" => rxor | "set_rxor",
    "__iand__(value, /)" => iand | "set_iand",
    "__ior__(value, /)" => ior | "set_ior",
    "__isub__(value, /)" => isub | "set_isub",
    "__ixor__(value, /)" => ixor | "set_ixor",
    "__hash__()" => hash,
    "__repr__()" => repr | "set_repr",
    "@classmethod __class_getitem__(object, /)" => py "generic_alias",
};

/// Rows of `frozenset`.
pub(super) static FROZENSET: &[Native] = natives! {
    "copy()" => copy,
    "union(*others)" => union | "set_union",
    "intersection(*others)" => intersection | "set_intersection",
    "difference(*others)" => difference | "set_difference",
    "symmetric_difference(other: iter, /)" => symmetric_difference | "set_symmetric_difference",
    "isdisjoint(other, /)" => isdisjoint | "set_isdisjoint",
    "issubset(other: iter, /)" => issubset | "set_issubset",
    "issuperset(other: iter, /)" => issuperset | "set_issuperset",
    "@staticmethod __new__(cls, iterable: iter=..., /)" => new_frozen | "frozenset_new",
    "__len__()" => len,
    "__contains__(object, /)" => contains | "set_contains",
    "__iter__()" => iter,
    "__eq__(value, /)" => eq | "set_eq",
    "__ne__(value, /)" => ne | "set_ne",
    "__lt__(value, /)" => lt | "set_lt",
    "__le__(value, /)" => le | "set_le",
    "__gt__(value, /)" => gt | "set_gt",
    "__ge__(value, /)" => ge | "set_ge",
    "__and__(value, /)" => and_ | "set_and",
    "__rand__(value, /)" => rand | "set_rand",
    "__or__(value, /)" => or_ | "set_or",
    "__ror__(value, /)" => ror | "set_ror",
    "__sub__(value, /)" => sub | "set_sub",
    "__rsub__(value, /)" => rsub | "set_rsub",
    "__xor__(value, /)" => xor | "set_xor",
    "__rxor__(value, /)" => rxor | "set_rxor",
    "__hash__()" => hash,
    "__repr__()" => repr | "set_repr",
    "@classmethod __class_getitem__(object, /)" => py "generic_alias",
};

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, iterable] = take(args);
    let set = if iterable.is_undef() {
        ctx.heap.new_set(Set::default())
    } else {
        ctx.set_from(iterable, Value::UNDEF)?
    };
    ctx.built(class, set)
}

fn new_frozen(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, iterable] = take(args);
    if iterable.is(Kind::FrozenSet) {
        return ctx.built(class, iterable);
    }
    let frozen = ctx.heap.new_frozenset(Set::default());
    if !iterable.is_undef() {
        let set = ctx.set_from(iterable, frozen)?;
        return ctx.built(class, set);
    }
    ctx.built(class, frozen)
}

fn create(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let set = ctx.heap.new_set(Set::default());
    ctx.built(class, set)
}

fn init(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, iterable] = take(args);
    let this = ctx.plain(this);
    let fresh = if iterable.is_undef() {
        ctx.heap.new_set(Set::default())
    } else {
        ctx.set_from(iterable, Value::UNDEF)?
    };
    ctx.set_become(this, fresh);
    Ok(Value::NONE)
}

fn add_(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, object] = take(args);
    let this = ctx.plain(this);
    ctx.set_add(this, object)?;
    Ok(Value::NONE)
}

fn clear(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    if let Some(s) = ctx.heap.set_mut(this) {
        s.clear();
    }
    Ok(Value::NONE)
}

fn copy(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    if this.is(Kind::FrozenSet) {
        return Ok(this);
    }
    ctx.set_copy(this, this)
}

fn discard(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, object] = take(args);
    let this = ctx.plain(this);
    remove_key(ctx, this, object)?;
    Ok(Value::NONE)
}

/// Removes a key; a set, which has no hash, stands for the frozenset of its items.
fn remove_key(ctx: &mut Ctx, this: Value, object: Value) -> Answer<bool> {
    let plain = ctx.plain(object);
    if plain.is(Kind::Set) {
        let like = ctx.heap.new_frozenset(Set::default());
        let key = ctx.set_copy(plain, like)?;
        return ctx.set_remove(this, key);
    }
    ctx.set_remove(this, object)
}

fn remove(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, object] = take(args);
    let this = ctx.plain(this);
    if remove_key(ctx, this, object)? { Ok(Value::NONE) } else { Err(ctx.heap.key_error(object)) }
}

fn pop(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    match ctx.heap.set_mut(this).and_then(Set::pop) {
        Some((key, passed)) => {
            ctx.work(passed / 64)?;
            Ok(key)
        }
        None => {
            let message = ctx.heap.new_str("pop from an empty set");
            Err(ctx.heap.key_error(message))
        }
    }
}

/// Another operand: a set, the keys of a dict, or the items of any other iterable, in its order.
enum Operand {
    Set(Value),
    Keys(Vec<Value>),
    Items(Vec<Value>),
}

impl Operand {
    /// The keys with their hashes.
    fn keys(&self, ctx: &mut Ctx) -> Answer<Vec<(i64, Value)>> {
        match self {
            Operand::Set(set) => ctx.set_keys(*set),
            Operand::Keys(items) | Operand::Items(items) => {
                items.iter().map(|v| Ok((ctx.hash(*v)?, *v))).collect()
            }
        }
    }
}

/// The other operands; declines for iterators (which would be used up) and for what iterates in Python.
fn others(ctx: &mut Ctx, others: Value) -> Answer<Vec<Operand>> {
    let all = ctx.heap.tuple(others).unwrap_or(&[]).to_vec();
    let mut found = Vec::with_capacity(all.len());
    for other in all {
        let plain = ctx.plain(other);
        if ctx.heap.set(plain).is_some() && !ctx.defines(other, ClassFlags::ITER) {
            found.push(Operand::Set(plain));
            continue;
        }
        iterable(ctx, other)?;
        let items = ctx.collect(other)?;
        found.push(if other.is(Kind::Dict) { Operand::Keys(items) } else { Operand::Items(items) });
    }
    Ok(found)
}

/// Declines unless it can be iterated natively without using it up.
fn iterable(ctx: &mut Ctx, other: Value) -> Answer<()> {
    if other.is(Kind::Iter) || !ctx.is_native_iterable(other) {
        if !matches!(other.kind(), Kind::Iter | Kind::Inst | Kind::Gen | Kind::Class) {
            ctx.iter(other)?;
        }
        return Err(Raise::Decline);
    }
    Ok(())
}

fn operand(ctx: &mut Ctx, other: Value) -> Answer {
    let plain = ctx.plain(other);
    if ctx.heap.set(plain).is_some() && !ctx.defines(other, ClassFlags::ITER) {
        return Ok(plain);
    }
    iterable(ctx, other)?;
    ctx.set_from(other, Value::UNDEF)
}

fn add_operand(ctx: &mut Ctx, into: Value, other: &Operand) -> Answer<()> {
    match other {
        Operand::Set(set) => ctx.set_merge(into, *set),
        Operand::Keys(items) => {
            ctx.set_prepare(into, items.len())?;
            ctx.set_add_items(into, items)
        }
        Operand::Items(items) => ctx.set_add_items(into, items),
    }
}

fn union(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, rest] = take(args);
    let this = ctx.plain(this);
    let rest = others(ctx, rest)?;
    let result = ctx.set_copy(this, this)?;
    for other in &rest {
        add_operand(ctx, result, other)?;
    }
    Ok(result)
}

fn intersection(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, rest] = take(args);
    let this = ctx.plain(this);
    let rest = others(ctx, rest)?;
    if rest.is_empty() {
        return ctx.set_copy(this, this);
    }
    let mut result = this;
    for other in rest {
        result = match other {
            Operand::Set(set) => ctx.set_algebra(SetOp::Intersection, result, set)?,
            Operand::Keys(items) | Operand::Items(items) => {
                let new = ctx.set_like(this);
                for item in items {
                    ctx.work(1)?;
                    let hash = ctx.hash(item)?;
                    if ctx.set_find(result, item, hash, 0)?.is_some() {
                        ctx.set_add(new, item)?;
                    }
                }
                new
            }
        };
    }
    Ok(result)
}

fn difference(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, rest] = take(args);
    let this = ctx.plain(this);
    let rest = others(ctx, rest)?;
    let mut rest = rest.into_iter();
    let result = match rest.next() {
        Some(Operand::Set(set)) => ctx.set_algebra(SetOp::Difference, this, set)?,
        None => return ctx.set_copy(this, this),
        Some(Operand::Keys(keys)) if ctx.heap.set(this).map_or(0, Set::len) >> 2 <= keys.len() => {
            let gone = ctx.set_like(Value::UNDEF);
            ctx.set_add_items(gone, &keys)?;
            ctx.set_without(this, gone)?
        }
        Some(first) => {
            let result = ctx.set_copy(this, this)?;
            let keys = first.keys(ctx)?;
            ctx.set_remove_keys(result, &keys)?;
            result
        }
    };
    for other in rest {
        let keys = other.keys(ctx)?;
        ctx.set_remove_keys(result, &keys)?;
    }
    Ok(result)
}

fn symmetric_difference(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    let this = ctx.plain(this);
    ctx.attempt(&[other], |ctx| {
        let plain = ctx.plain(other);
        if ctx.heap.set(plain).is_some() && !ctx.defines(other, ClassFlags::ITER) {
            return ctx.set_algebra(SetOp::SymmetricDifference, this, plain);
        }
        if !other.is(Kind::Iter) {
            iterable(ctx, other)?;
        }
        let result = ctx.set_from(other, this)?;
        ctx.set_toggle(result, this)?;
        Ok(result)
    })
}

fn update(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, rest] = take(args);
    let this = ctx.plain(this);
    // Adding again what has been added changes nothing: declining half way does no harm.
    for other in others(ctx, rest)? {
        add_operand(ctx, this, &other)?;
    }
    Ok(Value::NONE)
}

fn intersection_update(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    let new = intersection(ctx, args)?;
    ctx.set_become(this, new);
    Ok(Value::NONE)
}

fn difference_update(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, rest] = take(args);
    let this = ctx.plain(this);
    for other in others(ctx, rest)? {
        match other {
            Operand::Set(set) => ctx.set_update(SetOp::Difference, this, set)?,
            Operand::Keys(_) | Operand::Items(_) => {
                let keys = other.keys(ctx)?;
                ctx.set_remove_keys(this, &keys)?;
            }
        }
    }
    Ok(Value::NONE)
}

fn symmetric_difference_update(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    let this = ctx.plain(this);
    ctx.attempt(&[other], |ctx| {
        let other =
            if other.is(Kind::Iter) { ctx.set_from(other, Value::UNDEF)? } else { operand(ctx, other)? };
        ctx.set_update(SetOp::SymmetricDifference, this, other)
    })?;
    Ok(Value::NONE)
}

fn isdisjoint(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    let this = ctx.plain(this);
    let other = operand(ctx, other)?;
    for (hash, key) in ctx.set_keys(other)? {
        if ctx.set_find(this, key, hash, 0)?.is_some() {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}

fn within(ctx: &mut Ctx, small: Value, large: Value) -> Answer {
    for (hash, key) in ctx.set_keys(small)? {
        if ctx.set_find(large, key, hash, 0)?.is_none() {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}

fn as_set(ctx: &mut Ctx, v: Value) -> Answer {
    if v.is(Kind::Iter) { ctx.set_from(v, Value::UNDEF) } else { operand(ctx, v) }
}

fn issubset(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    let this = ctx.plain(this);
    ctx.attempt(&[other], |ctx| {
        let other = as_set(ctx, other)?;
        within(ctx, this, other)
    })
}

fn issuperset(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    let this = ctx.plain(this);
    ctx.attempt(&[other], |ctx| {
        let other = as_set(ctx, other)?;
        within(ctx, other, this)
    })
}
