//! UTF-32.

use super::Order;
use monty_bytecode::surrogate;

use super::error::{CodecError, Errors, Handler, recover};
use super::wide;

pub(super) fn encode(
    text: &str,
    order: Order,
    handler: Handler,
    encoding: &'static str,
) -> Result<Vec<u8>, CodecError> {
    let mut out = Vec::with_capacity(text.len().saturating_mul(4).saturating_add(4));
    let push = |out: &mut Vec<u8>, code: u32| {
        out.extend_from_slice(&if order == Order::Big { code.to_be_bytes() } else { code.to_le_bytes() });
    };
    if order == Order::Marked {
        push(&mut out, 0xfeff);
    }
    wide::encode(text, handler, encoding, &mut out, push, false)?;
    Ok(out)
}

pub(super) fn decode(bytes: &[u8], order: Order, handler: Handler) -> Result<String, CodecError> {
    let (big, mut at) = match (order, bytes) {
        (Order::Marked, [0xff, 0xfe, 0, 0, ..]) => (false, 4),
        (Order::Marked, [0, 0, 0xfe, 0xff, ..]) => (true, 4),
        _ => (order == Order::Big, 0),
    };
    let encoding = if big { "utf-32-be" } else { "utf-32-le" };
    let mut out = String::with_capacity(bytes.len());
    while at < bytes.len() {
        let code = match bytes.get(at..at + 4) {
            Some([a, b, c, d]) => {
                let unit = [*a, *b, *c, *d];
                Some(if big { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) })
            }
            _ => None,
        };
        let (end, reason) = match code {
            None => (bytes.len(), "truncated data"),
            Some(code @ 0xd800..0xe000) if handler == Handler::Known(Errors::SurrogatePass) => {
                out.extend(surrogate::held(code));
                at += 4;
                continue;
            }
            Some(0xd800..0xe000) => (at + 4, "code point in surrogate code point range(0xd800, 0xe000)"),
            Some(code) => match char::from_u32(code) {
                Some(c) => {
                    out.push(c);
                    at += 4;
                    continue;
                }
                None => (at + 4, "code point not in range(0x110000)"),
            },
        };
        at = recover(&mut out, bytes, at..end, handler, encoding, reason)?;
    }
    Ok(out)
}
