//! The methods of `list`.

use super::sort::sort_values;
use crate::native::{Ctx, Native, natives, take};
use crate::object::{Iter, Kind, Value};
use crate::raise::{Answer, Raise};
use crate::types::dunder::*;

/// `list(iterable)`
pub(super) static NEW: &[Native] = natives! {
    "list(iterable: iter=..., /)" => new,
};

/// Rows of the type.
pub(super) static METHODS: &[Native] = natives! {
    "append(object, /)" => append,
    "clear()" => clear,
    "copy()" => copy,
    "count(value, /)" => count | "seq_count",
    "extend(iterable: iter, /)" => extend,
    "index(value, start=0, stop=9223372036854775807, /)" => index | "seq_index",
    "insert(index, object, /)" => insert | "list_insert",
    "pop(index=-1, /)" => pop | "list_pop",
    "remove(value, /)" => remove | "list_remove",
    "reverse()" => reverse,
    "sort(*, key=None, reverse=False)" => sort | "list_sort",
    "@staticmethod __new__(cls, /, *args, **kwargs)" => create,
    "__init__(iterable: iter=..., /)" => init,
    "__len__()" => len,
    "__getitem__(index, /)" => getitem | "seq_get_item",
    "__setitem__(key, value, /)" => setitem | "seq_set_item",
    "__delitem__(key, /)" => delitem | "seq_del_item",
    "__contains__(key, /)" => contains | "seq_contains",
    "__iter__()" => iter,
    "__reversed__()" => reversed,
    "__add__(value, /)" => add,
    "__iadd__(value, /)" => iadd | "list_iadd",
    "__mul__(value, /)" => repeat | "seq_mul",
    "__rmul__(value, /)" => repeat | "seq_mul",
    "__imul__(value, /)" => repeat_in_place | "list_imul",
    "__eq__(value, /)" => eq | "seq_eq",
    "__ne__(value, /)" => ne | "seq_ne",
    "__lt__(value, /)" => lt | "seq_lt",
    "__le__(value, /)" => le | "seq_le",
    "__gt__(value, /)" => gt | "seq_gt",
    "__ge__(value, /)" => ge | "seq_ge",
    "__hash__()" => hash,
    "__repr__()" => repr | "list_repr",
    "@classmethod __class_getitem__(object, /)" => py "generic_alias",
};

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, iterable] = take(args);
    let list = if iterable.is_undef() {
        ctx.heap.new_list(Vec::new())
    } else {
        let items = ctx.attempt(&[iterable], |ctx| ctx.collect(iterable))?;
        ctx.list(items)?
    };
    ctx.built(class, list)
}

fn create(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let list = ctx.heap.new_list(Vec::new());
    ctx.built(class, list)
}

fn init(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, iterable] = take(args);
    let this = ctx.plain(this);
    let items = if iterable.is_undef() {
        Vec::new()
    } else {
        ctx.attempt(&[iterable], |ctx| {
            let items = ctx.collect(iterable)?;
            ctx.reserve_items(items.len(), 8)?;
            Ok(items)
        })?
    };
    if let Some(list) = ctx.heap.list_mut(this) {
        *list = items;
    }
    Ok(Value::NONE)
}

fn append(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, object] = take(args);
    let this = ctx.plain(this);
    if let Some(list) = ctx.heap.list(this)
        && list.len() == list.capacity()
    {
        let more = list.capacity().max(4) * 8;
        ctx.reserve(more)?;
    }
    if let Some(list) = ctx.heap.list_mut(this) {
        list.push(object);
    }
    Ok(Value::NONE)
}

fn clear(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    if let Some(list) = ctx.heap.list_mut(this) {
        *list = Vec::new();
    }
    Ok(Value::NONE)
}

fn copy(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    let items = ctx.collect(this)?;
    ctx.list(items)
}

/// `count`, for tuples too.
pub(crate) fn count(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    let this = ctx.plain(this);
    let (mut at, mut found) = (0, 0);
    while let Some(item) = ctx.heap.items(this).and_then(|items| items.get(at)).copied() {
        ctx.work(usize::from(at % 8 == 0))?;
        found += usize::from(ctx.same_or_equal(item, value)?);
        at += 1;
    }
    Ok(Value::size(found))
}

/// `index`, for tuples too.
pub(crate) fn index(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value, start, stop] = take(args);
    let this = ctx.plain(this);
    let len = ctx.heap.items(this).map_or(0, <[Value]>::len);
    for v in [start, stop] {
        if !v.is_undef() && !v.is(Kind::Inst) && ctx.as_index(v)?.is_none() {
            return Err(ctx.heap.type_error("slice indices must be integers or have an __index__ method"));
        }
    }
    let (lo, hi) = ctx.bounds(start, stop.or(Value::NONE), len)?;
    for at in lo..hi {
        ctx.work(usize::from(at % 8 == 0))?;
        let Some(item) = ctx.heap.items(this).and_then(|items| items.get(at)).copied() else { break };
        if ctx.same_or_equal(item, value)? {
            return Ok(Value::size(at));
        }
    }
    let name = if ctx.heap.list(this).is_some() { "list" } else { "tuple" };
    Err(ctx.heap.value_error(format!("{name}.index(x): x not in {name}")))
}

fn extend(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, iterable] = take(args);
    let this = ctx.plain(this);
    ctx.list_extend(this, iterable)?;
    Ok(Value::NONE)
}

fn insert(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, index, object] = take(args);
    let this = ctx.plain(this);
    let i = ctx.size_arg(index)?;
    let len = ctx.heap.list(this).map_or(0, Vec::len) as i64;
    let at = if i < 0 { i.saturating_add(len).max(0) } else { i.min(len) };
    ctx.reserve(16)?;
    ctx.work_bytes((len - at) as usize * 8)?;
    if let Some(list) = ctx.heap.list_mut(this) {
        list.insert(at as usize, object);
    }
    Ok(Value::NONE)
}

fn pop(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, index] = take(args);
    let this = ctx.plain(this);
    let i = ctx.size_arg(index)?;
    let len = ctx.heap.list(this).map_or(0, Vec::len);
    if len == 0 {
        return Err(ctx.heap.index_error("pop from empty list"));
    }
    let at = if i < 0 { i.saturating_add(len as i64) } else { i };
    match usize::try_from(at) {
        Ok(at) if at < len => {
            ctx.work_bytes((len - at) * 8)?;
            Ok(ctx.heap.list_mut(this).map_or(Value::NONE, |list| list.remove(at)))
        }
        _ => Err(ctx.heap.index_error("pop index out of range")),
    }
}

fn remove(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    let this = ctx.plain(this);
    let mut at = 0;
    while let Some(item) = ctx.heap.list(this).and_then(|items| items.get(at)).copied() {
        ctx.work(usize::from(at % 8 == 0))?;
        if ctx.same_or_equal(item, value)? {
            if let Some(list) = ctx.heap.list_mut(this) {
                list.remove(at);
            }
            return Ok(Value::NONE);
        }
        at += 1;
    }
    Err(ctx.heap.value_error("list.remove(x): x not in list"))
}

fn reverse(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    let n = ctx.heap.list(this).map_or(0, Vec::len);
    ctx.work_bytes(n * 8)?;
    if let Some(list) = ctx.heap.list_mut(this) {
        list.reverse();
    }
    Ok(Value::NONE)
}

fn sort(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, key, reverse] = take(args);
    if !key.is_none() {
        return Err(Raise::Decline);
    }
    let this = ctx.plain(this);
    let reverse = ctx.truth(reverse)?;
    let sorted = sort_values(ctx, this, reverse)?;
    if let Some(list) = ctx.heap.list_mut(this) {
        *list = sorted;
    }
    Ok(Value::NONE)
}

fn reversed(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    let n = ctx.heap.list(this).map_or(0, Vec::len);
    Ok(ctx.heap.new_iter(Iter::ListReversed(this, n)))
}
