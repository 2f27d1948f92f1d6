//! Strings in quotes.

use monty_vm::native::{Ctx, take};
use monty_vm::object::Value;
use monty_vm::raise::Answer;

const HEX: &[u8; 16] = b"0123456789abcdef";

fn push_unit(out: &mut String, unit: u32) {
    out.push_str("\\u");
    for shift in [12, 8, 4, 0] {
        out.push(char::from(HEX.get((unit >> shift & 15) as usize).copied().unwrap_or(b'0')));
    }
}

/// Appends a text in quotes, with escapes for what must not stand in a string, and for all that is not ASCII if so wanted.
pub(super) fn quote(out: &mut String, text: &str, ascii: bool) {
    out.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let special = matches!(byte, b'"' | b'\\' | 0..=0x1f) || byte >= 0x7f && ascii;
        if !special {
            continue;
        }
        if at < from {
            // Inside of a character that was written.
            continue;
        }
        out.push_str(text.get(from..at).unwrap_or(""));
        from = at + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            0x8 => out.push_str("\\b"),
            0xc => out.push_str("\\f"),
            0..=0x1f | 0x7f => push_unit(out, u32::from(byte)),
            _ => {
                let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
                from = at + c.len_utf8();
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    push_unit(out, u32::from(*unit));
                }
            }
        }
    }
    out.push_str(text.get(from..).unwrap_or(""));
    out.push('"');
}

fn quoted(ctx: &mut Ctx, args: &[Value], ascii: bool) -> Answer {
    let [v] = take(args);
    let Some(size) = ctx.text(v).map(|t| t.as_str().len()) else {
        let message = format!("first argument must be a string, not {}", ctx.type_name(v));
        return Err(ctx.heap.type_error(message));
    };
    ctx.reserve_items(size, 6)?;
    ctx.heap.bytes -= size * 6;
    ctx.work_bytes(size * 2)?;
    let mut out = String::with_capacity(size + 2);
    if let Some(text) = ctx.text(v) {
        quote(&mut out, text.as_str(), ascii);
    }
    ctx.str(out)
}

/// `json.encoder.encode_basestring`
pub(super) fn encode_basestring(ctx: &mut Ctx, args: &[Value]) -> Answer {
    quoted(ctx, args, false)
}

/// `json.encoder.encode_basestring_ascii`
pub(super) fn encode_basestring_ascii(ctx: &mut Ctx, args: &[Value]) -> Answer {
    quoted(ctx, args, true)
}
