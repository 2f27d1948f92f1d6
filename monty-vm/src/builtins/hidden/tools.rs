//! Builtin values past their classes' hooks, sorting, output, iterators.

use crate::native::{Ctx, take};
use crate::num::half;
use crate::object::{BoundMethod, Iter, Kind, Value};
use crate::raise::{Answer, Raise};
use crate::types::list::order;

/// The builtin value in an instance of a class derived from a builtin type.
pub(super) fn plain(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(ctx.plain(take::<1>(args)[0]))
}

/// A builtin value as an instance of a class.
pub(super) fn built(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, payload] = take(args);
    ctx.built(class, payload)
}

/// A bound method.
pub(super) fn bind(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [func, this] = take(args);
    Ok(ctx.heap.new_method(BoundMethod { func, this }))
}

pub(super) fn crate_get_item(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [obj, key] = take(args);
    ctx.plain_get_item(obj, key)
}

pub(super) fn crate_set_item(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [obj, key, value] = take(args);
    ctx.plain_set_item(obj, key, value)?;
    Ok(Value::NONE)
}

pub(super) fn crate_del_item(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [obj, key] = take(args);
    ctx.plain_del_item(obj, key)?;
    Ok(Value::NONE)
}

pub(super) fn crate_len(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::size(ctx.plain_len(take::<1>(args)[0])?))
}

/// Sorts the list of values by the list of keys, both in place.
pub(super) fn sort_pairs(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [keys, values, reverse] = take(args);
    let keys = ctx.collect(keys)?;
    let items = ctx.collect(values)?;
    let order = order(ctx, &keys, reverse == Value::TRUE)?;
    let sorted: Vec<Value> = order.into_iter().filter_map(|at| items.get(at as usize).copied()).collect();
    if let Some(list) = ctx.heap.list_mut(values) {
        *list = sorted;
    }
    Ok(Value::NONE)
}

/// Empties a list, giving its items as a new one.
pub(super) fn take_items(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let list = ctx.plain(take::<1>(args)[0]);
    let items = ctx.heap.list_mut(list).map_or(Vec::new(), std::mem::take);
    ctx.list(items)
}

/// Gives a list the items of another one, which is empty then.
pub(super) fn give_items(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [list, source] = take(args);
    let list = ctx.plain(list);
    let items = ctx.heap.list_mut(source).map_or(Vec::new(), std::mem::take);
    if let Some(place) = ctx.heap.list_mut(list) {
        *place = items;
    }
    Ok(Value::NONE)
}

/// The float in so many bytes, whose bits are a whole number.
pub(super) fn float_of_bits(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [bits, width] = take(args);
    let bits = match ctx.int(bits) {
        Some(crate::num::Int::Small(n)) => n as u64,
        Some(n) => n.into_big().try_into().unwrap_or(0),
        None => 0,
    };
    Ok(Value::float(match width.as_int() {
        Some(2) => half::float(bits as u16),
        Some(4) => f64::from(f32::from_bits(bits as u32)),
        _ => f64::from_bits(bits),
    }))
}

/// The bits of a float in so many bytes; what is too large is infinite.
pub(super) fn bits_of_float(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [x, width] = take(args);
    let x = x.as_float().unwrap_or(0.0);
    let bits = match width.as_int() {
        Some(2) => u64::from(half::bits(x).unwrap_or(if x < 0.0 { 0xfc00 } else { 0x7c00 })),
        Some(4) => u64::from((x as f32).to_bits()),
        _ => x.to_bits(),
    };
    Ok(ctx.heap.new_bigint(bits.into()))
}

/// Writes to the script's output.
pub(super) fn write(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let given = ctx.plain(take::<1>(args)[0]);
    if ctx.heap.str(given).is_some_and(monty_bytecode::surrogate::any) {
        ctx.encode(given, Value::UNDEF, Value::UNDEF, "write")?;
    }
    let text = ctx.heap.str(given).unwrap_or("").to_owned();
    ctx.work_bytes(text.len())?;
    ctx.write(&text)?;
    Ok(Value::NONE)
}

/// Writes to the script's standard error stream.
pub(super) fn write_error(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let text = ctx.plain(take::<1>(args)[0]);
    let text = ctx.heap.str(text).unwrap_or("").to_owned();
    ctx.work_bytes(text.len())?;
    ctx.write_error(&text)?;
    Ok(Value::NONE)
}

/// What an iterator over iterators drives: `(inner, count)` of an enumeration, `(inners, strict)` of a zip.
pub(super) fn inner(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    match ctx.heap.iter(this).cloned() {
        Some(Iter::Enumerate(inner, count)) => ctx.tuple(vec![inner, count]),
        Some(Iter::Zip(inner, strict)) => {
            let inner = ctx.tuple(inner.to_vec())?;
            ctx.tuple(vec![inner, Value::bool(strict)])
        }
        _ => Ok(Value::NONE),
    }
}

/// The number an enumeration gives next, which goes up by one.
pub(super) fn count_on(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let Some(Iter::Enumerate(_, count)) = ctx.heap.iter(this).cloned() else { return Err(Raise::Decline) };
    let next = ctx.big_of(count) + 1;
    let next = ctx.heap.new_bigint(next);
    if let Some(Iter::Enumerate(_, count)) = ctx.heap.iter_mut(this) {
        *count = next;
    }
    Ok(count)
}

/// Marks an iterator as exhausted.
pub(super) fn exhaust(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let id = ctx.type_id(this);
    if let Some(state) = ctx.heap.iter_mut(this) {
        *state = Iter::Done(u32::from(id.0));
    }
    Ok(Value::NONE)
}

pub(super) fn address_of(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [v] = take(args);
    Ok(ctx.heap.new_int(crate::types::object::address(v)))
}

/// Sets an exception's `__context__` past any hook of its class.
pub(super) fn raise_context(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [exception, context] = take(args);
    if let Some(e) = ctx.heap.exc_mut(exception) {
        e.context = context;
    }
    Ok(Value::NONE)
}

/// Keeps the annotations that a function has computed.
pub(super) fn set_annotations(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [function, value] = take(args);
    if let Some(f) = ctx.heap.func_mut(function) {
        f.annotations = value;
    }
    Ok(Value::NONE)
}

pub(super) fn is_native_iterable(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [v] = take(args);
    Ok(Value::bool(ctx.is_native_iterable(v) && !v.is(Kind::Iter)))
}

pub(super) fn escape(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let text = ctx.plain(take::<1>(args)[0]);
    let text = crate::builtins::text::escape_ascii(ctx.heap.str(text).unwrap_or(""));
    ctx.str(text)
}

pub(super) fn is_redirected(ctx: &mut Ctx, _: &[Value]) -> Answer {
    Ok(Value::bool(ctx.redirected))
}

pub(super) fn empty_frozenset(ctx: &mut Ctx, _: &[Value]) -> Answer {
    Ok(ctx.heap.new_frozenset(crate::object::Set::default()))
}

/// A new exception group: its `args`, and the tuple that `exceptions` gives.
pub(super) fn new_exception(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, args, exceptions] = take(args);
    let exc = ctx.heap.exception_of(class, args);
    let dict = ctx.heap.new_dict(crate::object::Dict::default());
    let name = ctx.heap.intern("_exceptions");
    ctx.heap.dict_set_name(dict, name, exceptions);
    if let Some(e) = ctx.heap.exc_mut(exc) {
        e.dict = dict;
    }
    Ok(exc)
}

/// Does an async generator stand at an `await` (rather than at a `yield` of its own)?
pub(super) fn at_await(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(Value::bool(ctx.delegate(this).is_some()))
}

/// Has the argument at a position a `__index__` in Python?
pub(super) fn stands_for_int(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [given, at] = take(args);
    let at = at.as_int().and_then(|i| usize::try_from(i).ok()).unwrap_or(usize::MAX);
    let v = ctx.heap.tuple(given).and_then(|items| items.get(at)).copied();
    Ok(Value::bool(v.is_some_and(|v| ctx.defines(v, crate::object::ClassFlags::INDEX))))
}
