//! UTF-16.

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
    let mut out = Vec::with_capacity(text.len().saturating_mul(2).saturating_add(2));
    let push = |out: &mut Vec<u8>, unit: u16| {
        out.extend_from_slice(&if order == Order::Big { unit.to_be_bytes() } else { unit.to_le_bytes() });
    };
    if order == Order::Marked {
        push(&mut out, 0xfeff);
    }
    let put = |out: &mut Vec<u8>, code: u32| match char::from_u32(code) {
        Some(c) => c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| push(out, *unit)),
        None => push(out, code as u16),
    };
    wide::encode(text, handler, encoding, &mut out, put, false)?;
    Ok(out)
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
        if handler == Handler::Known(Errors::SurrogatePass)
            && let Some(code @ 0xd800..0xe000) = unit(at)
        {
            out.extend(surrogate::held(u32::from(code)));
            at += 2;
            continue;
        }
        at = recover(&mut out, bytes, at..end, handler, encoding, reason)?;
    }
    Ok(out)
}
