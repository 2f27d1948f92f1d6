//! UTF-16.

use super::Order;
use super::error::{CodecError, Handler, recover};

pub(super) fn encode(text: &str, order: Order) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len().saturating_mul(2).saturating_add(2));
    let mut push = |unit: u16| {
        out.extend_from_slice(&if order == Order::Big { unit.to_be_bytes() } else { unit.to_le_bytes() });
    };
    if order == Order::Marked {
        push(0xfeff);
    }
    text.encode_utf16().for_each(push);
    out
}

pub(super) fn decode(bytes: &[u8], order: Order, handler: Handler) -> Result<String, CodecError> {
    let (big, mut at) = match (order, bytes) {
        (Order::Marked, [0xff, 0xfe, ..]) => (false, 2),
        (Order::Marked, [0xfe, 0xff, ..]) => (true, 2),
        _ => (order == Order::Big, 0),
    };
    let encoding = if big { "utf-16-be" } else { "utf-16-le" };
    let unit = |at: usize| match bytes.get(at..at + 2) {
        Some([a, b]) => Some(if big { u16::from_be_bytes([*a, *b]) } else { u16::from_le_bytes([*a, *b]) }),
        _ => None,
    };
    let mut out = String::with_capacity(bytes.len());
    while at < bytes.len() {
        let (end, reason) = match unit(at) {
            None => (bytes.len(), "truncated data"),
            Some(high @ 0xd800..0xdc00) => match unit(at + 2) {
                Some(low @ 0xdc00..0xe000) => {
                    let pair = [high, low];
                    out.extend(char::decode_utf16(pair).map(|c| c.unwrap_or('\u{fffd}')));
                    at += 4;
                    continue;
                }
                Some(_) => (at + 2, "illegal UTF-16 surrogate"),
                None => (bytes.len(), "unexpected end of data"),
            },
            Some(0xdc00..0xe000) => (at + 2, "illegal encoding"),
            Some(code) => {
                out.extend(char::from_u32(u32::from(code)));
                at += 2;
                continue;
            }
        };
        recover(&mut out, bytes, at..end, handler, encoding, reason)?;
        at = end;
    }
    Ok(out)
}
