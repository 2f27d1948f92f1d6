//! Encodings of one byte a character.

use monty_bytecode::surrogate;

use super::error::{CodecError, Errors, Handler, recover};
use crate::text::repr::push_escape;

/// The characters of 0x80 to 0x9f in cp1252; those that stand for nothing are the replacement character.
const CP1252: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', //
    '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];

pub(super) fn ascii_byte(c: char) -> Option<u8> {
    if c.is_ascii() { latin1_byte(c) } else { None }
}

pub(super) fn latin1_byte(c: char) -> Option<u8> {
    u8::try_from(u32::from(c)).ok()
}

pub(super) fn cp1252_byte(c: char) -> Option<u8> {
    if c == '\u{fffd}' || matches!(c, '\u{80}'..='\u{9f}') {
        return None;
    }
    if let Some(at) = CP1252.iter().position(|known| *known == c) {
        return u8::try_from(at + 0x80).ok();
    }
    latin1_byte(c)
}

pub(super) fn ascii_char(byte: u8) -> Option<char> {
    byte.is_ascii().then(|| char::from(byte))
}

pub(super) fn cp1252_char(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => CP1252.get(usize::from(byte - 0x80)).copied().filter(|c| *c != '\u{fffd}'),
        _ => Some(char::from(byte)),
    }
}

pub(super) fn encode(
    text: &str,
    handler: Handler,
    encoding: &'static str,
    reason: &'static str,
    byte_of: fn(char) -> Option<u8>,
) -> Result<Vec<u8>, CodecError> {
    let mut out = Vec::with_capacity(text.len());
    let mut replacement = String::new();
    let mut chars = text.chars().enumerate();
    while let Some((start, c)) = chars.next() {
        if let Some(byte) = byte_of(c) {
            out.push(byte);
            continue;
        }
        let Handler::Known(errors) = handler else {
            return Err(CodecError::UnknownHandler);
        };
        replacement.clear();
        match errors {
            Errors::Ignore => {}
            Errors::Replace => replacement.push('?'),
            Errors::BackslashReplace => push_escape(&mut replacement, c),
            Errors::XmlCharRefReplace => replacement = format!("&#{};", surrogate::code(c)),
            Errors::SurrogateEscape if (0xDC80..=0xDCFF).contains(&surrogate::code(c)) => {
                out.push((surrogate::code(c) - 0xDC00) as u8);
                continue;
            }
            Errors::Strict | Errors::SurrogateEscape | Errors::SurrogatePass => {
                // The complaint is about the whole run.
                let run = chars.take_while(|(_, c)| byte_of(*c).is_none()).count();
                return Err(CodecError::Encode { encoding, start, end: start + 1 + run, reason });
            }
        }
        out.extend_from_slice(replacement.as_bytes());
    }
    Ok(out)
}

pub(super) fn decode(
    bytes: &[u8],
    handler: Handler,
    encoding: &'static str,
    reason: &'static str,
    char_of: fn(u8) -> Option<char>,
) -> Result<String, CodecError> {
    let mut out = String::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        match char_of(*byte) {
            Some(c) => out.push(c),
            None => recover(&mut out, bytes, at..at + 1, handler, encoding, reason)?,
        }
    }
    Ok(out)
}
