//! Bytes of receivers and arguments.

use crate::native::Ctx;
use crate::object::{Bytes, Kind, Value};
use crate::raise::Answer;

/// The bytes of a value; none for what has none.
pub(super) fn data(ctx: &Ctx, v: Value) -> &[u8] {
    ctx.heap.bytes_like(ctx.plain(v)).unwrap_or(&[])
}

/// New bytes of the receiver's type.
pub(super) fn like(ctx: &mut Ctx, this: Value, bytes: Vec<u8>) -> Value {
    if ctx.plain(this).is(Kind::ByteArray) {
        ctx.heap.new_bytearray(Bytes(bytes))
    } else {
        ctx.heap.new_bytes(Bytes(bytes))
    }
}

/// An argument that must have a buffer.
///
/// # Errors
/// `TypeError`.
pub(super) fn buffer(ctx: &mut Ctx, v: Value) -> Answer {
    let plain = ctx.plain(v);
    if ctx.heap.bytes_like(plain).is_some() {
        return Ok(plain);
    }
    let message = format!("a bytes-like object is required, not '{}'", ctx.type_name(v));
    Err(ctx.heap.type_error(message))
}

/// An integer as a byte.
///
/// # Errors
/// `TypeError` for what is no integer, `ValueError` beyond 255; `noun` says "byte" or "bytes".
pub(super) fn byte_of(ctx: &mut Ctx, v: Value, noun: &str) -> Answer<u8> {
    let n = ctx.index_arg(v)?;
    u8::try_from(n).map_err(|_| ctx.heap.value_error(format!("{noun} must be in range(0, 256)")))
}

/// A result of the receiver's type that a function makes of its bytes; the caller asked for its size.
pub(super) fn made(ctx: &mut Ctx, this: Value, make: impl FnOnce(&[u8]) -> Vec<u8>) -> Answer {
    let bytes = make(data(ctx, this));
    Ok(like(ctx, this, bytes))
}

/// Asks for a result of so many bytes, and charges the work of making it.
///
/// # Errors
/// A limit.
pub(super) fn ask(ctx: &mut Ctx, size: usize) -> Answer<()> {
    ctx.ask(size as u64)?;
    ctx.work_bytes(size)
}
