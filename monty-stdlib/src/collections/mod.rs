//! `collections`: what its Python half leaves to Rust, the steps that are taken for every item.

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::Value;
use monty_vm::protocol::BinaryOp;
use monty_vm::raise::{Answer, Raise};

/// The module.
pub(crate) static MODULE: ModuleDef = ModuleDef {
    name: "collections",
    functions: FUNCTIONS,
    constants: &[],
    python: Some("module collections"),
};

static FUNCTIONS: &[Native] = natives! {
    "_count_elements(mapping, items, /)" => count_elements,
    "_deque_append(items, x, head, maxlen, /)" => deque_append,
};

/// Counts the items of a list in a dict (or the dict inside an instance): how many of them, up to one that takes Python.
fn count_elements(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [mapping, items] = take(args);
    let dict = ctx.plain(mapping);
    let mut at = 0;
    while let Some(key) = ctx.heap.list(items).and_then(|l| l.get(at)).copied() {
        if at % 64 == 63 {
            ctx.work(64)?;
        }
        match count(ctx, dict, key) {
            Ok(()) => at += 1,
            // Python counts on from this item, or finds the same error.
            Err(Raise::Decline | Raise::Exc(_) | Raise::Memory(_)) => break,
            Err(raise) => return Err(raise),
        }
    }
    Ok(Value::size(at))
}

fn count(ctx: &mut Ctx, dict: Value, key: Value) -> Answer<()> {
    let hash = ctx.hash(key)?;
    let at = ctx.dict_find(dict, key, hash, 0)?;
    let before = at.and_then(|at| ctx.heap.dict(dict)?.at(at)).map_or(Value::small(0), |e| e.value);
    let one = Value::small(1);
    let after = match Value::both_int(before, one).then(|| Value::add_int(before, one)).flatten() {
        Some(after) => after,
        None => ctx.binary(BinaryOp::Add, before, one)?.ok_or(Raise::Decline)?,
    };
    ctx.dict_put(dict, hash, at, key, after)
}

/// Appends to the list behind a deque, and drops the first item if it has become too long: where the first item is now.
fn deque_append(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [items, x, head, most] = take(args);
    if ctx.heap.list(items).is_some_and(|l| l.len() == l.capacity()) {
        let more = ctx.heap.list(items).map_or(0, Vec::len).max(8);
        ctx.reserve_items(more, 8)?;
        if let Some(list) = ctx.heap.list_mut(items) {
            list.reserve_exact(more);
        }
    }
    let Some(list) = ctx.heap.list_mut(items) else { return Err(Raise::Decline) };
    list.push(x);
    let mut first = usize::try_from(head.as_int().unwrap_or(0)).unwrap_or(0);
    let most = most.as_int().and_then(|most| usize::try_from(most).ok());
    if most.is_some_and(|most| list.len().saturating_sub(first) > most) {
        if let Some(place) = list.get_mut(first) {
            *place = Value::NONE;
        }
        first += 1;
        if first > 64 && first * 2 > list.len() {
            let moved = list.len() - first;
            list.drain(..first);
            first = 0;
            ctx.work_bytes(moved * 8)?;
        }
    }
    Ok(Value::size(first))
}
