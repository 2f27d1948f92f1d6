//! One value to bytes, and back.

use monty_vm::native::Ctx;
use monty_vm::num::{Int, half};
use monty_vm::object::{Bytes, Kind, Value};
use monty_vm::raise::{Answer, Raise};
use num_bigint::BigInt;
use num_traits::ToPrimitive;

use super::layout::Item;

fn push(out: &mut Vec<u8>, little_bytes: &[u8], little: bool) {
    if little {
        out.extend(little_bytes);
    } else {
        out.extend(little_bytes.iter().rev());
    }
}

fn bounds(item: &Item) -> (BigInt, BigInt) {
    let bits = item.width * 8;
    if item.code.is_ascii_uppercase() {
        (BigInt::from(0), (BigInt::from(1) << bits) - 1)
    } else {
        (-(BigInt::from(1) << (bits - 1)), (BigInt::from(1) << (bits - 1)) - 1)
    }
}

fn whole(
    ctx: &mut Ctx,
    out: &mut Vec<u8>,
    item: &Item,
    little: bool,
    v: Value,
) -> Answer<Result<(), String>> {
    let code = char::from(item.code);
    let n = match ctx.int(v) {
        Some(Int::Small(n)) => BigInt::from(n),
        Some(Int::Big(n)) => n,
        None => return Ok(Err("required argument is not an integer".to_owned())),
    };
    let (low, high) = bounds(item);
    if n < low || n > high {
        let wide =
            item.code == b'q' || item.code == b'Q' || matches!(item.code, b'l' | b'L' | b'n' | b'N' | b'P');
        let message = if item.native && wide && item.width == 8 {
            if matches!(item.code, b'q' | b'Q' | b'l' | b'L' | b'n' | b'N') {
                format!("'{code}' format requires {low} <= number <= {high}")
            } else {
                "int too large to convert".to_owned()
            }
        } else {
            format!("'{code}' format requires {low} <= number <= {high}")
        };
        return Ok(Err(message));
    }
    let raw = match n.to_i64() {
        Some(n) => n as u64,
        None => n.to_u64().unwrap_or(u64::MAX),
    };
    push(out, raw.to_le_bytes().get(..item.width).unwrap_or(&[]), little);
    Ok(Ok(()))
}

/// Appends a value; the error is what is wrong with it.
pub(super) fn pack_one(
    ctx: &mut Ctx,
    out: &mut Vec<u8>,
    item: &Item,
    little: bool,
    v: Value,
) -> Answer<Result<(), String>> {
    let code = char::from(item.code);
    match item.code {
        b'c' => {
            let plain = ctx.plain(v);
            match ctx.heap.bytes_object(plain).map(|b| b.0.as_slice()) {
                Some([byte]) => out.push(*byte),
                _ => return Ok(Err("char format requires a bytes object of length 1".to_owned())),
            }
        }
        b's' | b'p' => {
            let plain = ctx.plain(v);
            let Some(bytes) = ctx.heap.bytes_like(plain) else {
                return Ok(Err(format!("argument for '{code}' must be a bytes object")));
            };
            let mut bytes = bytes.to_vec();
            if item.code == b'p' {
                if item.count > 0 {
                    bytes.truncate((item.count - 1).min(255));
                    out.push(u8::try_from(bytes.len()).unwrap_or(255));
                    bytes.resize(item.count - 1, 0);
                } else {
                    bytes.clear();
                }
            } else {
                bytes.resize(item.count, 0);
            }
            out.extend(bytes);
        }
        b'?' => {
            let truth = match v.kind() {
                Kind::Inst => return Err(Raise::Decline),
                _ => ctx.truth(v)?,
            };
            out.push(u8::from(truth));
        }
        b'e' | b'f' | b'd' => {
            let Some(x) = ctx.as_float(v)? else {
                return Ok(Err("required argument is not a float".to_owned()));
            };
            match item.code {
                b'd' => push(out, &x.to_le_bytes(), little),
                b'f' => {
                    let narrow = x as f32;
                    if narrow.is_infinite() && x.is_finite() {
                        return Err(ctx.heap.overflow_error("float too large to pack with f format"));
                    }
                    push(out, &narrow.to_le_bytes(), little);
                }
                _ => match half::bits(x) {
                    Some(bits) => push(out, &bits.to_le_bytes(), little),
                    None => return Ok(Err("int too large to convert".to_owned())),
                },
            }
        }
        _ => return whole(ctx, out, item, little, v),
    }
    Ok(Ok(()))
}

/// The value at a byte.
pub(super) fn unpack_one(ctx: &mut Ctx, bytes: &[u8], item: &Item, at: usize, little: bool) -> Answer {
    let width = if matches!(item.code, b's' | b'p') { item.count } else { item.width };
    let raw = bytes.get(at..at + width).unwrap_or(&[]);
    match item.code {
        b'c' | b's' => {
            ctx.reserve(raw.len())?;
            ctx.heap.bytes -= raw.len();
            return Ok(ctx.heap.new_bytes(Bytes(raw.to_vec())));
        }
        b'p' => {
            let size = raw.first().map_or(0, |n| usize::from(*n)).min(raw.len().saturating_sub(1));
            let text = raw.get(1..1 + size).unwrap_or(&[]).to_vec();
            return Ok(ctx.heap.new_bytes(Bytes(text)));
        }
        b'?' => return Ok(Value::bool(raw.first().is_some_and(|b| *b != 0))),
        _ => {}
    }
    let mut wide = [0_u8; 8];
    for (n, place) in wide.iter_mut().enumerate().take(width) {
        let from = if little { n } else { width - 1 - n };
        *place = raw.get(from).copied().unwrap_or(0);
    }
    let bits = u64::from_le_bytes(wide);
    Ok(match item.code {
        b'd' => Value::float(f64::from_bits(bits)),
        b'f' => Value::float(f64::from(f32::from_bits(bits as u32))),
        b'e' => Value::float(half::float(bits as u16)),
        code if code.is_ascii_uppercase() => ctx.heap.new_bigint(BigInt::from(bits)),
        _ => {
            let shift = 64 - width * 8;
            ctx.heap.new_int((bits << shift) as i64 >> shift)
        }
    })
}
