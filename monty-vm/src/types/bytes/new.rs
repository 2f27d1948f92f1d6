//! Making bytes: of a size, of integers, of text.

use crate::native::Ctx;
use crate::object::{Kind, Value};
use crate::raise::{Answer, Raise};

/// The bytes an object with a buffer holds, or an iterable of integers gives.
///
/// # Errors
/// As Python; `Decline` for what only Python can iterate.
pub(in crate::types) fn from_items(ctx: &mut Ctx, source: Value) -> Answer<Vec<u8>> {
    let plain = ctx.plain(source);
    if let Some(bytes) = ctx.heap.bytes_like(plain) {
        let length = bytes.len();
        ctx.ask(length as u64)?;
        ctx.work_bytes(length)?;
        return Ok(ctx.heap.bytes_like(plain).unwrap_or(&[]).to_vec());
    }
    if plain.is(Kind::Str) || !ctx.is_native_iterable(source) {
        if matches!(source.kind(), Kind::Inst | Kind::Gen | Kind::Iter | Kind::Class) {
            return Err(Raise::Decline);
        }
        let message = format!("cannot convert '{}' object to bytes", ctx.type_name(source));
        return Err(ctx.heap.type_error(message));
    }
    let items = ctx.attempt(&[source], |ctx| ctx.collect(source))?;
    ctx.ask(items.len() as u64)?;
    let mut bytes = Vec::with_capacity(items.len());
    for item in items {
        bytes.push(byte_of(ctx, item)?);
    }
    Ok(bytes)
}

/// An integer as a byte.
///
/// # Errors
/// `TypeError` for what is no integer, `ValueError` beyond 255.
pub(in crate::types) fn byte_of(ctx: &mut Ctx, v: Value) -> Answer<u8> {
    let n = ctx.index_arg(v)?;
    u8::try_from(n).map_err(|_| ctx.heap.value_error("bytes must be in range(0, 256)"))
}
