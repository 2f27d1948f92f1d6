//! `binascii`: bytes as text and back.

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::Value;
use monty_vm::raise::Answer;

use crate::buffer::{given, number, taken, taken_ascii};

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "binascii", functions: FUNCTIONS, constants: &[], python: Some("module binascii") };

static FUNCTIONS: &[Native] = natives! {
    "_a2b_base64(data, strict, /)" => a2b_base64,
    "_b2a_base64(data, newline, /)" => b2a_base64,
    "_crc32(data, crc, /)" => crc32,
    "crc_hqx(data, crc, /)" => crc_hqx,
    "_unhexlify(data, /)" => unhexlify,
};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn sextet(byte: u8) -> Option<u8> {
    Some(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

fn b2a_base64(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [data, newline] = take(args);
    let data = taken(ctx, data)?;
    let size = data.len() * 2;
    ctx.reserve(size)?;
    ctx.heap.bytes -= size;
    ctx.work(data.len() / 32)?;
    let mut out = Vec::with_capacity(data.len().div_ceil(3) * 4 + 1);
    let digit = |n: u32| ALPHABET.get((n & 63) as usize).copied().unwrap_or(b'=');
    for chunk in data.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        out.push(digit(bits >> 18));
        out.push(digit(bits >> 12));
        out.push(if chunk.len() > 1 { digit(bits >> 6) } else { b'=' });
        out.push(if chunk.len() > 2 { digit(bits) } else { b'=' });
    }
    if newline == Value::TRUE {
        out.push(b'\n');
    }
    given(ctx, out)
}

/// What is wrong with a text in base 64.
fn decode(data: &[u8], strict: bool) -> Result<Vec<u8>, String> {
    let mut out = Vec::with_capacity(data.len() / 4 * 3 + 3);
    let (mut quad, mut pads, mut left) = (0_u8, 0_u8, 0_u8);
    if strict && data.first() == Some(&b'=') {
        return Err("Leading padding not allowed".to_owned());
    }
    for (at, byte) in data.iter().enumerate() {
        if *byte == b'=' {
            if strict && (quad == 0 || quad >= 2 && quad + pads >= 4) {
                return Err("Excess padding not allowed".to_owned());
            }
            pads = pads.saturating_add(1);
            if strict && quad >= 2 && quad + pads >= 4 && data.get(at + 1).is_some_and(|b| *b != b'=') {
                return Err("Excess data after padding".to_owned());
            }
            continue;
        }
        let Some(n) = sextet(*byte) else {
            if strict {
                return Err("Only base64 data is allowed".to_owned());
            }
            continue;
        };
        if strict && pads > 0 {
            return Err("Discontinuous padding not allowed".to_owned());
        }
        pads = 0;
        match quad {
            0 => {
                quad = 1;
                left = n;
            }
            1 => {
                quad = 2;
                out.push(left << 2 | n >> 4);
                left = n & 0xf;
            }
            2 => {
                quad = 3;
                out.push(left << 4 | n >> 2);
                left = n & 3;
            }
            _ => {
                quad = 0;
                out.push(left << 6 | n);
                left = 0;
            }
        }
    }
    match quad {
        0 => Ok(out),
        2 | 3 if quad.saturating_add(pads) >= 4 => Ok(out),
        1 => Err(format!(
            "Invalid base64-encoded string: number of data characters ({}) cannot be 1 more than a multiple of 4",
            out.len() / 3 * 4 + 1
        )),
        _ => Err("Incorrect padding".to_owned()),
    }
}

/// The bytes, or what is wrong.
fn a2b_base64(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [data, strict] = take(args);
    let data = taken_ascii(ctx, data)?;
    ctx.work(data.len() / 32)?;
    match decode(&data, strict == Value::TRUE) {
        Ok(out) => given(ctx, out),
        Err(message) => ctx.str(message),
    }
}

fn crc32(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [data, crc] = take(args);
    let data = taken(ctx, data)?;
    let mut hasher = crc32fast::Hasher::new_with_initial(number(crc, 0) as u32);
    hasher.update(&data);
    Ok(ctx.heap.new_int(i64::from(hasher.finalize())))
}

fn crc_hqx(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [data, crc] = take(args);
    let start = ctx.index_arg(crc)?;
    let data = taken(ctx, data)?;
    ctx.work(data.len() / 8)?;
    let mut crc = start as u16;
    for byte in data {
        crc ^= u16::from(byte) << 8;
        for _ in 0..8 {
            crc = if crc & 0x8000 != 0 { crc << 1 ^ 0x1021 } else { crc << 1 };
        }
    }
    Ok(Value::small(i32::from(crc)))
}

/// The bytes, or what is wrong.
fn unhexlify(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [data] = take(args);
    let data = taken_ascii(ctx, data)?;
    if !data.len().is_multiple_of(2) {
        return ctx.str("Odd-length string".to_owned());
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let mut out = Vec::with_capacity(data.len() / 2);
    for pair in data.chunks(2) {
        match (pair.first().and_then(|b| digit(*b)), pair.get(1).and_then(|b| digit(*b))) {
            (Some(high), Some(low)) => out.push(high << 4 | low),
            _ => return ctx.str("Non-hexadecimal digit found".to_owned()),
        }
    }
    given(ctx, out)
}
