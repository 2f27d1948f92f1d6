//! Bytes as arguments and results.

use monty_vm::native::Ctx;
use monty_vm::object::{Bytes, Value};
use monty_vm::raise::Answer;

/// A copy of what a bytes-like argument holds; asked for and charged.
pub(crate) fn taken(ctx: &mut Ctx, v: Value) -> Answer<Vec<u8>> {
    let plain = ctx.plain(v);
    let Some(size) = ctx.heap.bytes_like(plain).map(<[u8]>::len) else {
        let message = format!("a bytes-like object is required, not '{}'", ctx.type_name(v));
        return Err(ctx.heap.type_error(message));
    };
    ctx.reserve(size)?;
    ctx.heap.bytes -= size;
    ctx.work_bytes(size)?;
    Ok(ctx.heap.bytes_like(plain).unwrap_or(&[]).to_vec())
}

/// The same; a str of ASCII will do.
pub(crate) fn taken_ascii(ctx: &mut Ctx, v: Value) -> Answer<Vec<u8>> {
    let plain = ctx.plain(v);
    let Some(text) = ctx.heap.str(plain) else {
        if ctx.heap.bytes_like(plain).is_some() {
            return taken(ctx, v);
        }
        let message = format!("argument should be bytes, buffer or ASCII string, not '{}'", ctx.type_name(v));
        return Err(ctx.heap.type_error(message));
    };
    if !text.is_ascii() {
        return Err(ctx.heap.value_error("string argument should contain only ASCII characters"));
    }
    let bytes = text.as_bytes().to_vec();
    ctx.work_bytes(bytes.len())?;
    Ok(bytes)
}

/// A new bytes object.
pub(crate) fn given(ctx: &mut Ctx, bytes: Vec<u8>) -> Answer {
    ctx.reserve(bytes.len())?;
    ctx.heap.bytes -= bytes.len();
    ctx.work_bytes(bytes.len())?;
    Ok(ctx.heap.new_bytes(Bytes(bytes)))
}

/// A whole number, or what stands for an argument not given.
pub(crate) fn number(v: Value, absent: i64) -> i64 {
    match v {
        Value::TRUE => 1,
        Value::FALSE => 0,
        _ => v.as_int().unwrap_or(absent),
    }
}
