//! The methods of `dict`.

use super::new::update as update_from;
use crate::native::{Ctx, Native, natives, take};
use crate::object::{ClassFlags, Dict, DictView, Iter, Kind, Value, ViewKind};
use crate::raise::{Answer, Raise};
use crate::types::dunder::*;

/// `dict(...)`
pub(super) static NEW: &[Native] = natives! {
    "dict(mapping=..., /, **kwargs)" => new | "dict_new",
};

/// Rows of the type.
pub(super) static METHODS: &[Native] = natives! {
    "clear()" => clear,
    "copy()" => copy,
    "get(key, default=None, /)" => get | "dict_get",
    "items()" => items,
    "keys()" => keys,
    "values()" => values,
    "pop(key, default=..., /)" => pop | "dict_pop",
    "popitem()" => popitem,
    "setdefault(key, default=None, /)" => setdefault | "dict_setdefault",
    "update(mapping=..., /, **kwargs)" => update | "dict_update",
    "@classmethod fromkeys(iterable: iter, value=None, /)" => fromkeys | "dict_fromkeys",
    "@staticmethod __new__(cls, /, *args, **kwargs)" => create,
    "__init__(mapping=..., /, **kwargs)" => update | "dict_update",
    "__len__()" => len,
    "__getitem__(key, /)" => dict_getitem | "dict_get_item",
    "__setitem__(key, value, /)" => setitem | "dict_set_item",
    "__delitem__(key, /)" => delitem | "dict_del_item",
    "__contains__(key, /)" => contains | "dict_contains",
    "__iter__()" => iter,
    "__reversed__()" => reversed,
    "__eq__(value, /)" => eq | "dict_eq",
    "__ne__(value, /)" => ne | "dict_ne",
    "__or__(value, /)" => or_ | "dict_or",
    "__ror__(value, /)" => ror | "dict_ror",
    "__ior__(value, /)" => dict_ior | "dict_ior",
    "__hash__()" => hash,
    "__repr__()" => repr | "dict_repr",
    "@classmethod __class_getitem__(object, /)" => py "generic_alias",
};

fn fill(ctx: &mut Ctx, dict: Value, mapping: Value, kwargs: Value) -> Answer<()> {
    if !mapping.is_undef() {
        update_from(ctx, dict, mapping)?;
    }
    if !kwargs.is_undef() {
        ctx.dict_merge(dict, kwargs)?;
    }
    Ok(())
}

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, mapping, kwargs] = take(args);
    let dict = ctx.heap.new_dict(Dict::default());
    fill(ctx, dict, mapping, kwargs)?;
    ctx.built(class, dict)
}

fn create(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let dict = ctx.heap.new_dict(Dict::default());
    ctx.built(class, dict)
}

fn update(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, mapping, kwargs] = take(args);
    let this = ctx.plain(this);
    fill(ctx, this, mapping, kwargs)?;
    Ok(Value::NONE)
}

fn dict_ior(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    let plain = ctx.plain(this);
    update_from(ctx, plain, other)?;
    Ok(this)
}

fn clear(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    if let Some(d) = ctx.heap.dict_mut(this) {
        d.clear();
    }
    Ok(Value::NONE)
}

fn copy(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    ctx.dict_copy(this)
}

fn get(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, key, default] = take(args);
    let this = ctx.plain(this);
    Ok(ctx.dict_get(this, key)?.unwrap_or(default))
}

fn dict_getitem(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, key] = take(args);
    ctx.plain_get_item(this, key)
}

fn view(ctx: &mut Ctx, args: &[Value], kind: ViewKind) -> Answer {
    let dict = ctx.plain(take::<1>(args)[0]);
    Ok(ctx.heap.new_view(DictView { dict, kind }))
}

fn keys(ctx: &mut Ctx, args: &[Value]) -> Answer {
    view(ctx, args, ViewKind::Keys)
}

fn values(ctx: &mut Ctx, args: &[Value]) -> Answer {
    view(ctx, args, ViewKind::Values)
}

fn items(ctx: &mut Ctx, args: &[Value]) -> Answer {
    view(ctx, args, ViewKind::Items)
}

fn pop(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, key, default] = take(args);
    let this = ctx.plain(this);
    // Where nothing is, nobody asks what the key is.
    if ctx.heap.dict(this).is_some_and(Dict::is_empty) {
        return if default.is_undef() { Err(ctx.heap.key_error(key)) } else { Ok(default) };
    }
    match ctx.dict_remove(this, key)? {
        Some(v) => Ok(v),
        None if default.is_undef() => Err(ctx.heap.key_error(key)),
        None => Ok(default),
    }
}

fn popitem(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    let last = ctx.heap.dict(this).and_then(Dict::last);
    match last.and_then(|at| ctx.heap.dict_mut(this)?.remove_at(at)) {
        Some((key, value)) => ctx.tuple(vec![key, value]),
        None => {
            let message = ctx.heap.new_str("popitem(): dictionary is empty");
            Err(ctx.heap.key_error(message))
        }
    }
}

fn setdefault(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, key, default] = take(args);
    let this = ctx.plain(this);
    match ctx.dict_get(this, key)? {
        Some(v) => Ok(v),
        None => {
            ctx.dict_set(this, key, default)?;
            Ok(default)
        }
    }
}

fn fromkeys(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, iterable, value] = take(args);
    if class.is(Kind::Class)
        && ctx.class_flags(class).any(ClassFlags::SETITEM.with(ClassFlags::INIT).with(ClassFlags::NEW))
    {
        return Err(Raise::Decline);
    }
    let dict = ctx.attempt(&[iterable], |ctx| {
        let dict = ctx.heap.new_dict(Dict::default());
        for key in ctx.collect(iterable)? {
            ctx.work(1)?;
            ctx.dict_set(dict, key, value)?;
        }
        Ok(dict)
    })?;
    ctx.built(class, dict)
}

fn reversed(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    Ok(reverse_iter(ctx, this, ViewKind::Keys))
}

/// An iterator over a dict, backwards.
pub(crate) fn reverse_iter(ctx: &mut Ctx, dict: Value, kind: ViewKind) -> Value {
    let (at, len) = ctx.heap.dict(dict).map_or((0, 0), |d| (d.entries().len(), d.len()));
    ctx.heap.new_iter(Iter::DictReversed(dict, at, len as u32, len, kind))
}
