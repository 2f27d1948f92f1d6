//! `ascii bin chr format hex oct ord print repr`

use monty_bytecode::surrogate;

use crate::native::{Ctx, take};
use crate::num::show_int;
use crate::object::{Kind, Value};
use crate::raise::{Answer, Raise};

pub(super) fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let text = ctx.repr(this)?;
    ctx.str(text)
}

pub(super) fn ascii(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let text = ctx.repr(this)?;
    let text = escape_ascii(&text);
    ctx.str(text)
}

/// Everything beyond ASCII as escapes.
#[must_use]
pub(super) fn escape_ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match surrogate::code(c) {
            0..=0x7F => out.push(c),
            n @ 0x80..=0xFF => out.push_str(&format!("\\x{n:02x}")),
            n @ 0x100..=0xFFFF => out.push_str(&format!("\\u{n:04x}")),
            n => out.push_str(&format!("\\U{n:08x}")),
        }
    }
    out
}

pub(super) fn format(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [value, spec] = take(args);
    let plain = ctx.plain(spec);
    let Some(spec) = ctx.heap.str(plain).map(str::to_owned) else {
        let message = format!("format() argument 2 must be str, not {}", ctx.given(spec));
        return Err(ctx.heap.type_error(message));
    };
    let text = ctx.format(value, &spec)?;
    ctx.str(text)
}

pub(super) fn chr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [i] = take(args);
    let i = ctx.index_arg(i)?;
    match u32::try_from(i).ok().and_then(surrogate::held) {
        Some(c) => Ok(ctx.heap.char(c)),
        None => Err(ctx.heap.value_error("chr() arg not in range(0x110000)")),
    }
}

pub(super) fn ord(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [v] = take(args);
    let plain = ctx.plain(v);
    let (found, len) = match plain.kind() {
        Kind::Str => {
            let s = ctx.text_or_empty(plain);
            (s.as_str().chars().next().map(surrogate::code), s.len())
        }
        Kind::Bytes | Kind::ByteArray => {
            let b = ctx.heap.bytes_like(plain).unwrap_or(&[]);
            (b.first().map(|b| u32::from(*b)), b.len())
        }
        _ => {
            let message = format!("ord() expected string of length 1, but {} found", ctx.type_name(v));
            return Err(ctx.heap.type_error(message));
        }
    };
    match found {
        Some(code) if len == 1 => Ok(Value::size(code as usize)),
        _ => {
            let message = format!("ord() expected a character, but string of length {len} found");
            Err(ctx.heap.type_error(message))
        }
    }
}

fn prefixed(ctx: &mut Ctx, args: &[Value], base: u32) -> Answer {
    let [v] = take(args);
    let v = ctx.int_arg(v)?;
    let text = match v.as_int() {
        Some(i) => show_int::small_prefixed(i, base),
        None => {
            let n = ctx.big_of(v);
            let bits = usize::try_from(n.bits()).unwrap_or(usize::MAX);
            ctx.reserve(bits)?;
            ctx.heap.bytes -= bits;
            ctx.work_bytes(bits)?;
            show_int::prefixed(&n, base)
        }
    };
    ctx.str(text)
}

pub(super) fn bin(ctx: &mut Ctx, args: &[Value]) -> Answer {
    prefixed(ctx, args, 2)
}

pub(super) fn oct(ctx: &mut Ctx, args: &[Value]) -> Answer {
    prefixed(ctx, args, 8)
}

pub(super) fn hex(ctx: &mut Ctx, args: &[Value]) -> Answer {
    prefixed(ctx, args, 16)
}

/// `sep` or `end` of `print`.
fn glue(ctx: &mut Ctx, v: Value, name: &str, default: &str) -> Answer<String> {
    if v.is_none() {
        return Ok(default.to_owned());
    }
    match ctx.heap.str(ctx.plain(v)) {
        Some(text) => Ok(text.to_owned()),
        None => {
            let message = format!("{name} must be None or a string, not {}", ctx.type_name(v));
            Err(ctx.heap.type_error(message))
        }
    }
}

pub(super) fn print(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [items, sep, end, file] = take(args);
    if !file.is_none() || ctx.redirected {
        return Err(Raise::Decline);
    }
    let sep = glue(ctx, sep, "sep", " ")?;
    let end = glue(ctx, end, "end", "\n")?;
    let items = ctx.heap.tuple(items).unwrap_or(&[]).to_vec();
    let mut text = String::new();
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            text.push_str(&sep);
        }
        match ctx.heap.str(item) {
            Some(s) if surrogate::any(s) => {
                ctx.encode(item, Value::UNDEF, Value::UNDEF, "print")?;
            }
            Some(s) => text.push_str(s),
            None => {
                let s = ctx.str_of(item)?;
                text.push_str(&s);
            }
        }
    }
    text.push_str(&end);
    ctx.work_bytes(text.len())?;
    if surrogate::any(&text) {
        let text = ctx.str(text)?;
        ctx.encode(text, Value::UNDEF, Value::UNDEF, "print")?;
        return Ok(Value::NONE);
    }
    ctx.write(&text)?;
    Ok(Value::NONE)
}
