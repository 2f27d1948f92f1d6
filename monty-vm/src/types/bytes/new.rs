//! Making bytes: of a size, of integers, of text.

use super::data::byte_of;
use crate::native::{Ctx, Native, natives, take};
use crate::object::{Bytes, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// What calling `bytes` does.
pub(super) static NEW_BYTES: &[Native] = natives! {
    "bytes(source: iter=..., encoding=..., errors=...)" => bytes | "bytes_new",
};

/// What calling `bytearray` does.
pub(super) static NEW_BYTEARRAY: &[Native] = natives! {
    "bytearray(source: iter=..., encoding=..., errors=...)" => bytearray | "bytes_new",
};

/// `bytes.__new__`
pub(super) fn bytes(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, source, encoding, errors] = take(args);
    if source.is(Kind::Bytes) && encoding.is_undef() && errors.is_undef() {
        return ctx.built(class, source);
    }
    let bytes = contents(ctx, source, encoding, errors, "bytes")?;
    let bytes = ctx.heap.new_bytes(Bytes(bytes));
    ctx.built(class, bytes)
}

/// `bytearray.__new__`
pub(super) fn bytearray(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, source, encoding, errors] = take(args);
    let bytes = contents(ctx, source, encoding, errors, "bytearray")?;
    let bytes = ctx.heap.new_bytearray(Bytes(bytes));
    ctx.built(class, bytes)
}

/// `bytearray.__init__`: fills an array that a derived class made.
pub(super) fn init(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, source, encoding, errors] = take(args);
    let bytes = contents(ctx, source, encoding, errors, "bytearray")?;
    let this = ctx.plain(this);
    if let Some(array) = ctx.heap.bytearray_mut(this) {
        array.0 = bytes;
    }
    Ok(Value::NONE)
}

/// `bytearray.__new__` of a derived class: empty, `__init__` fills it.
pub(super) fn create(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let bytes = ctx.heap.new_bytearray(Bytes(Vec::new()));
    ctx.built(class, bytes)
}

fn contents(ctx: &mut Ctx, source: Value, encoding: Value, errors: Value, name: &str) -> Answer<Vec<u8>> {
    let text = ctx.plain(source).is(Kind::Str);
    if !encoding.is_undef() || !errors.is_undef() {
        if text {
            return ctx.encode(source, encoding, errors, name);
        }
        for (argument, v) in [("encoding", encoding), ("errors", errors)] {
            if !v.is_undef() {
                name_arg(ctx, v, name, argument)?;
            }
        }
        let given = if encoding.is_undef() { "errors" } else { "encoding" };
        return Err(ctx.heap.type_error(format!("{given} without a string argument")));
    }
    if text {
        return Err(ctx.heap.type_error("string argument without an encoding"));
    }
    if source.is_undef() {
        return Ok(Vec::new());
    }
    if source.is(Kind::Inst) {
        for hook in ["__bytes__", "__index__", "__iter__"] {
            if ctx.overrides(ctx.type_of(source), hook) {
                return Err(Raise::Decline);
            }
        }
    }
    if let Some(size) = ctx.as_index(source)? {
        return zeros(ctx, source, size);
    }
    items(ctx, source, name)
}

fn name_arg(ctx: &mut Ctx, v: Value, function: &str, argument: &str) -> Answer {
    ctx.str_arg(v, &format!("{function}() argument '{argument}'"))
}

fn zeros(ctx: &mut Ctx, source: Value, size: i64) -> Answer<Vec<u8>> {
    if source.is(Kind::Big) && (size == i64::MAX || size == i64::MIN) {
        return Err(ctx.heap.overflow_error("cannot fit 'int' into an index-sized integer"));
    }
    let Ok(size) = usize::try_from(size) else {
        return Err(ctx.heap.value_error("negative count"));
    };
    super::data::ask(ctx, size)?;
    Ok(vec![0; size])
}

/// The bytes an object with a buffer holds, or an iterable of integers gives.
///
/// # Errors
/// As Python; `Decline` for what only Python can iterate.
pub(in crate::types) fn from_items(ctx: &mut Ctx, source: Value) -> Answer<Vec<u8>> {
    items(ctx, source, "bytes")
}

fn items(ctx: &mut Ctx, source: Value, noun: &str) -> Answer<Vec<u8>> {
    let plain = ctx.plain(source);
    if let Some(bytes) = ctx.heap.bytes_like(plain) {
        super::data::ask(ctx, bytes.len())?;
        return Ok(ctx.heap.bytes_like(plain).unwrap_or(&[]).to_vec());
    }
    if plain.is(Kind::Str) || !ctx.is_native_iterable(source) {
        if matches!(source.kind(), Kind::Inst | Kind::Gen | Kind::Iter | Kind::Class) {
            return Err(Raise::Decline);
        }
        let message = format!("cannot convert '{}' object to {noun}", ctx.type_name(source));
        return Err(ctx.heap.type_error(message));
    }
    ctx.attempt(&[source], |ctx| {
        let items = ctx.collect(source)?;
        super::data::ask(ctx, items.len())?;
        let mut bytes = Vec::with_capacity(items.len());
        for item in items {
            bytes.push(byte_of(ctx, item, if noun == "bytes" { "bytes" } else { "byte" })?);
        }
        Ok(bytes)
    })
}

/// Whether a class is `bytearray` or derived from it.
pub(super) fn is_array(ctx: &Ctx, class: Value) -> bool {
    ctx.layout(class).is_a(TypeId::BYTEARRAY)
}
