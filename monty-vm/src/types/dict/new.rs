//! Filling a dict: from mappings, from pairs, from keyword arguments.

use crate::native::Ctx;
use crate::object::{ClassFlags, Dict, Kind, Value};
use crate::raise::{Answer, Raise};

/// Updates a dict from a mapping or an iterable of pairs. Declines, with nothing changed, where Python has to answer.
pub(super) fn update(ctx: &mut Ctx, dict: Value, source: Value) -> Answer<()> {
    let plain = ctx.plain(source);
    if plain.is(Kind::Dict) {
        if ctx.defines(source, ClassFlags::ITER) {
            return Err(Raise::Decline);
        }
        return ctx.dict_merge(dict, plain);
    }
    if !ctx.is_native_iterable(source) {
        if matches!(
            source.kind(),
            Kind::Inst | Kind::Gen | Kind::Class | Kind::Type | Kind::Iter | Kind::Module
        ) {
            return Err(Raise::Decline);
        }
        ctx.iter(source)?;
    }
    ctx.attempt(&[source], |ctx| {
        let items = ctx.collect(source)?;
        let mut pairs = Vec::with_capacity(items.len());
        for item in items {
            ctx.work(1)?;
            pairs.push(pair(ctx, item)?);
        }
        // A fresh dict takes them first, so that a key that declines leaves the old one alone.
        let fresh = ctx.heap.new_dict(Dict::default());
        for (key, value) in pairs {
            ctx.dict_set(fresh, key, value)?;
        }
        ctx.dict_merge(dict, fresh)
    })
}

fn pair(ctx: &mut Ctx, item: Value) -> Answer<(Value, Value)> {
    if let Some(&[key, value]) = ctx.heap.items(ctx.plain(item)) {
        return Ok((key, value));
    }
    if !ctx.is_native_iterable(item) {
        // The pairs before it are put in all the same: in Python.
        return Err(Raise::Decline);
    }
    let parts = ctx.collect(item)?;
    match parts[..] {
        [key, value] => Ok((key, value)),
        _ => Err(Raise::Decline),
    }
}
