//! `struct`: values packed into bytes by a format, and out of them.

mod layout;
mod packing;

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::Value;
use monty_vm::raise::Answer;

use crate::buffer::{given, number};
use layout::{Layout, parse};
use packing::{pack_one, unpack_one};

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "struct", functions: FUNCTIONS, constants: &[], python: Some("module struct") };

static FUNCTIONS: &[Native] = natives! {
    "_size(format, /)" => size,
    "_pack(format, values, /)" => pack,
    "_unpack(format, buffer, offset, /)" => unpack,
};

fn layout(ctx: &mut Ctx, format: Value) -> Answer<Result<Layout, Value>> {
    let plain = ctx.plain(format);
    let text = match ctx.heap.str(plain) {
        Some(text) => text.to_owned(),
        None => String::from_utf8_lossy(ctx.heap.bytes_like(plain).unwrap_or(&[])).into_owned(),
    };
    ctx.work(text.len() / 8)?;
    match parse(&text) {
        Ok(layout) => Ok(Ok(layout)),
        Err(message) => Ok(Err(ctx.str(message)?)),
    }
}

/// `(bytes, values)`, or what is wrong.
fn size(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [format] = take(args);
    match layout(ctx, format)? {
        Ok(layout) => {
            let items = layout.items.iter().map(|i| if i.code == b'x' { 0 } else { i.values() }).sum();
            ctx.tuple(vec![Value::size(layout.size), Value::size(items)])
        }
        Err(message) => Ok(message),
    }
}

/// The bytes, or what is wrong.
fn pack(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [format, values] = take(args);
    let layout = match layout(ctx, format)? {
        Ok(layout) => layout,
        Err(message) => return Ok(message),
    };
    ctx.reserve(layout.size)?;
    ctx.heap.bytes -= layout.size;
    ctx.work(layout.size / 16)?;
    let values = ctx.heap.items(values).unwrap_or(&[]).to_vec();
    let mut values = values.into_iter();
    let mut out = Vec::with_capacity(layout.size);
    for item in &layout.items {
        out.resize(item.at, 0);
        if item.code == b'x' {
            out.resize(item.at + item.count, 0);
            continue;
        }
        for _ in 0..item.values() {
            let v = values.next().unwrap_or(Value::NONE);
            if let Err(message) = pack_one(ctx, &mut out, item, layout.little, v)? {
                return ctx.str(message);
            }
        }
    }
    out.resize(layout.size, 0);
    given(ctx, out)
}

/// The values of a buffer that is long enough, or what is wrong.
fn unpack(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [format, buffer, offset] = take(args);
    let layout = match layout(ctx, format)? {
        Ok(layout) => layout,
        Err(message) => return Ok(message),
    };
    let offset = usize::try_from(number(offset, 0)).unwrap_or(0);
    let buffer = ctx.plain(buffer);
    let bytes = ctx
        .heap
        .bytes_like(buffer)
        .and_then(|b| b.get(offset..offset.checked_add(layout.size)?))
        .unwrap_or(&[])
        .to_vec();
    ctx.work(bytes.len() / 16)?;
    let mut out = Vec::new();
    for item in layout.items.iter().filter(|i| i.code != b'x') {
        for n in 0..item.values() {
            ctx.reserve(16)?;
            ctx.heap.bytes -= 16;
            let at = item.at + n * item.width;
            let v = unpack_one(ctx, &bytes, item, at, layout.little)?;
            out.push(v);
        }
    }
    ctx.tuple(out)
}
