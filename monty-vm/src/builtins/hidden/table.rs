//! Dicts and sets by position: what the prelude needs where keys are compared in Python.

use crate::native::{Ctx, take};
use crate::object::{Dict, Kind, Set, Value};
use crate::raise::{Answer, Raise};

/// Keys with this hash, as a list of (position, key).
pub(super) fn candidates(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [table, hash] = take(args);
    let table = ctx.plain(table);
    let hash = hash_arg(ctx, hash);
    let mut found = Vec::new();
    if let Some(d) = ctx.heap.dict(table) {
        let mut probe = d.probe(hash);
        while let Some((at, key)) = d.candidate(&mut probe) {
            found.push((at, key));
        }
    } else if let Some(s) = ctx.heap.set(table) {
        let mut probe = s.probe(hash);
        while let Some((at, key)) = s.candidate(&mut probe) {
            found.push((at, key));
        }
    }
    ctx.work(found.len())?;
    let mut pairs = Vec::with_capacity(found.len());
    for (at, key) in found {
        let pair = ctx.tuple(vec![Value::size(at), key])?;
        pairs.push(pair);
    }
    ctx.list(pairs)
}

/// A hash as `hash()` gives it fits 64 bits.
fn hash_arg(ctx: &Ctx, v: Value) -> i64 {
    v.as_int().or_else(|| i64::try_from(ctx.big_of(v)).ok()).unwrap_or(0)
}

fn position(v: Value) -> usize {
    v.as_int().and_then(|i| usize::try_from(i).ok()).unwrap_or(usize::MAX)
}

/// Changes whenever the keys do.
pub(super) fn version(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let table = ctx.plain(take::<1>(args)[0]);
    let version = ctx.heap.dict(table).map(|d| d.version).or_else(|| ctx.heap.set(table).map(|s| s.version));
    Ok(Value::size(version.unwrap_or(0) as usize))
}

pub(super) fn entry_value(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [table, at] = take(args);
    let table = ctx.plain(table);
    ctx.heap.dict(table).and_then(|d| d.at(position(at))).map(|e| e.value).ok_or(Raise::Decline)
}

pub(super) fn entry_set(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [table, at, value] = take(args);
    let table = ctx.plain(table);
    if let Some(d) = ctx.heap.dict_mut(table) {
        d.set_at(position(at), value);
    }
    Ok(Value::NONE)
}

/// Removes an entry; gives a dict's value.
pub(super) fn entry_remove(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [table, at] = take(args);
    let table = ctx.plain(table);
    if let Some(d) = ctx.heap.dict_mut(table) {
        return Ok(d.remove_at(position(at)).map_or(Value::NONE, |(_, value)| value));
    }
    if let Some(s) = ctx.heap.set_mut(table) {
        s.remove_at(position(at));
    }
    Ok(Value::NONE)
}

/// Adds a key known not to be there.
pub(super) fn entry_insert(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [table, hash, key, value] = take(args);
    let table = ctx.plain(table);
    let hash = hash_arg(ctx, hash);
    if table.is(Kind::Dict) {
        ctx.dict_put(table, hash, None, key, value)?;
        return Ok(Value::NONE);
    }
    let growth = ctx.heap.set(table).map_or(0, Set::growth);
    ctx.reserve(growth)?;
    ctx.work(growth / 512)?;
    if let Some(s) = ctx.heap.set_mut(table) {
        s.insert_new(hash, key);
    }
    Ok(Value::NONE)
}

/// Gives a set the contents of another one.
pub(super) fn become_(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [table, other] = take(args);
    let (table, other) = (ctx.plain(table), ctx.plain(other));
    if let Some(new) = ctx.heap.dict(other).cloned() {
        if let Some(d) = ctx.heap.dict_mut(table) {
            let version = d.version.wrapping_add(1);
            *d = new;
            d.version = version;
        }
        return Ok(Value::NONE);
    }
    ctx.set_become(table, other);
    Ok(Value::NONE)
}

/// The keys of a table with their hashes, as a list of (hash, key).
pub(super) fn hashes(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let table = ctx.plain(take::<1>(args)[0]);
    let n = ctx.heap.dict(table).map_or(0, Dict::len) + ctx.heap.set(table).map_or(0, Set::len);
    ctx.reserve(n * 64)?;
    ctx.heap.bytes -= n * 64;
    ctx.work(n)?;
    let keys: Vec<(i64, Value)> = match ctx.heap.dict(table) {
        Some(d) => d.iter().map(|e| (e.hash, e.key)).collect(),
        None => ctx.heap.set(table).map_or(Vec::new(), |s| s.iter().collect()),
    };
    let mut pairs = Vec::with_capacity(n);
    for (hash, key) in keys {
        let hash = ctx.heap.new_int(hash);
        pairs.push(ctx.tuple(vec![hash, key])?);
    }
    ctx.list(pairs)
}
