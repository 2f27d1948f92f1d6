//! What only a `bytearray` can do: change.

use super::data::{ask, byte_of, data};
use super::new::from_items;
use crate::native::{Ctx, take};
use crate::object::{Kind, Value};
use crate::protocol::BinaryOp;
use crate::raise::{Answer, Raise};

/// Changes the receiver's bytes.
fn change<T>(ctx: &mut Ctx, this: Value, how: impl FnOnce(&mut Vec<u8>) -> T) -> Answer<T> {
    let this = ctx.plain(this);
    match ctx.heap.bytearray_mut(this) {
        Some(array) => Ok(how(&mut array.0)),
        None => Err(Raise::Decline),
    }
}

/// Room for more bytes at the end, charged when the buffer grows.
fn grow(ctx: &mut Ctx, this: Value, more: usize) -> Answer<()> {
    let this = ctx.plain(this);
    let Some(array) = ctx.heap.bytearray(this) else { return Ok(()) };
    let (length, capacity) = (array.0.len(), array.0.capacity());
    if length.saturating_add(more) > capacity {
        ctx.reserve((length + more).max(capacity.saturating_mul(2)) - capacity)?;
    }
    ctx.work_bytes(more)
}

/// `bytearray.append`
pub(super) fn append(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, item] = take(args);
    let byte = byte_of(ctx, item, "byte")?;
    grow(ctx, this, 1)?;
    change(ctx, this, |bytes| bytes.push(byte))?;
    Ok(Value::NONE)
}

/// `bytearray.extend`
pub(super) fn extend(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, items] = take(args);
    let plain = ctx.plain(items);
    if plain.is(Kind::Str) && !ctx.text_or_empty(plain).is_empty() {
        let message = format!("expected iterable of integers; got: '{}'", ctx.type_name(items));
        return Err(ctx.heap.type_error(message));
    }
    if !ctx.is_native_iterable(items) && ctx.heap.bytes_like(plain).is_none() {
        if items.is(Kind::Inst) || items.is(Kind::Gen) {
            return Err(Raise::Decline);
        }
        let message = format!("can't extend bytearray with {}", ctx.type_name(items));
        return Err(ctx.heap.type_error(message));
    }
    let more =
        if ctx.heap.bytes_like(plain).is_some() { from_items(ctx, items)? } else { integers(ctx, items)? };
    grow(ctx, this, more.len())?;
    change(ctx, this, |bytes| bytes.extend_from_slice(&more))?;
    Ok(Value::NONE)
}

fn integers(ctx: &mut Ctx, items: Value) -> Answer<Vec<u8>> {
    ctx.attempt(&[items], |ctx| {
        let items = ctx.collect(items)?;
        ask(ctx, items.len())?;
        let mut bytes = Vec::with_capacity(items.len());
        for item in items {
            bytes.push(byte_of(ctx, item, "byte")?);
        }
        Ok(bytes)
    })
}

/// `bytearray.insert`
pub(super) fn insert(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, at, item] = take(args);
    let at = ctx.size_arg(at)?;
    let byte = byte_of(ctx, item, "byte")?;
    let length = data(ctx, this).len();
    ctx.work_bytes(length)?;
    grow(ctx, this, 1)?;
    let at = if at < 0 { at.saturating_add(length as i64).max(0) } else { at };
    let at = usize::try_from(at).unwrap_or(length).min(length);
    change(ctx, this, |bytes| bytes.insert(at, byte))?;
    Ok(Value::NONE)
}

/// `bytearray.pop`
pub(super) fn pop(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, at] = take(args);
    let at = ctx.size_arg(at)?;
    let length = data(ctx, this).len();
    if length == 0 {
        return Err(ctx.heap.index_error("pop from empty bytearray"));
    }
    let at = if at < 0 { at.saturating_add(length as i64) } else { at };
    let Some(at) = usize::try_from(at).ok().filter(|at| *at < length) else {
        return Err(ctx.heap.index_error("pop index out of range"));
    };
    ctx.work_bytes(length - at)?;
    let byte = change(ctx, this, |bytes| bytes.remove(at))?;
    Ok(Value::small(i32::from(byte)))
}

/// `bytearray.remove`
pub(super) fn remove(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, item] = take(args);
    let byte = byte_of(ctx, item, "byte")?;
    ctx.work_bytes(data(ctx, this).len())?;
    let Some(at) = data(ctx, this).iter().position(|found| *found == byte) else {
        return Err(ctx.heap.value_error("value not found in bytearray"));
    };
    change(ctx, this, |bytes| bytes.remove(at))?;
    Ok(Value::NONE)
}

/// `bytearray.reverse`
pub(super) fn reverse(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    ctx.work_bytes(data(ctx, this).len())?;
    change(ctx, this, |bytes| bytes.reverse())?;
    Ok(Value::NONE)
}

/// `bytearray.clear`
pub(super) fn clear(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    change(ctx, this, |bytes| *bytes = Vec::new())?;
    Ok(Value::NONE)
}

/// `bytearray.resize`
pub(super) fn resize(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, size] = take(args);
    let size = ctx.size_arg(size)?;
    let Ok(size) = usize::try_from(size) else {
        return Err(ctx.heap.value_error(format!("Can only resize to positive sizes, got {size}")));
    };
    grow(ctx, this, size.saturating_sub(data(ctx, this).len()))?;
    change(ctx, this, |bytes| bytes.resize(size, 0))?;
    Ok(Value::NONE)
}

impl Ctx {
    /// `array += other` and `array *= times` in place; false where the operator is another.
    ///
    /// # Errors
    /// `TypeError` for operands that do not fit, or a limit.
    pub(crate) fn change_bytes(&mut self, op: BinaryOp, this: Value, other: Value) -> Answer<bool> {
        match op {
            BinaryOp::Add => {
                let plain = self.plain(other);
                let Some(length) = self.heap.bytes_like(plain).map(<[u8]>::len) else {
                    let message =
                        format!("can't concat {} to {}", self.type_name(other), self.type_name(this));
                    return Err(self.heap.type_error(message));
                };
                grow(self, this, length)?;
                let more = data(self, plain).to_vec();
                change(self, this, |bytes| bytes.extend_from_slice(&more))?;
            }
            BinaryOp::Mul => {
                let Some(times) = self.as_index(other)? else {
                    let message =
                        format!("can't multiply sequence by non-int of type '{}'", self.type_name(other));
                    return Err(self.heap.type_error(message));
                };
                let times = usize::try_from(times).unwrap_or(0);
                let length = data(self, this).len();
                let Some(total) = length.checked_mul(times) else { return Err(Raise::Memory(usize::MAX)) };
                grow(self, this, total.saturating_sub(length))?;
                let bytes = data(self, this).repeat(if length == 0 { 0 } else { times });
                change(self, this, |array| *array = bytes)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// `__iadd__`
pub(super) fn iadd(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    ctx.change_bytes(BinaryOp::Add, this, other)?;
    Ok(this)
}

/// `__imul__`
pub(super) fn imul(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, times] = take(args);
    ctx.index_arg(times)?;
    ctx.change_bytes(BinaryOp::Mul, this, times)?;
    Ok(this)
}

/// `__alloc__`
pub(super) fn alloc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(Value::size(data(ctx, this).len() + 1))
}

fn operate(ctx: &mut Ctx, op: BinaryOp, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    let (this, other) = (ctx.plain(this), ctx.plain(other));
    Ok(ctx.binary(op, this, other)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

/// `__add__`
pub(super) fn add(ctx: &mut Ctx, args: &[Value]) -> Answer {
    operate(ctx, BinaryOp::Add, args)
}

/// `__mul__`
pub(super) fn mul(ctx: &mut Ctx, args: &[Value]) -> Answer {
    ctx.index_arg(take::<2>(args)[1])?;
    operate(ctx, BinaryOp::Mul, args)
}
