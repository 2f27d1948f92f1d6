//! Encodings of one byte a character.

use monty_bytecode::surrogate;

use super::error::{CodecError, Errors, Handler, recover, replacement};

pub(super) fn ascii_byte(c: char) -> Option<u8> {
    if c.is_ascii() { latin1_byte(c) } else { None }
}

pub(super) fn latin1_byte(c: char) -> Option<u8> {
    u8::try_from(u32::from(c)).ok()
}

pub(super) fn ascii_char(byte: u8) -> Option<char> {
    byte.is_ascii().then(|| char::from(byte))
}

pub(super) fn encode(
    text: &str,
    handler: Handler,
    encoding: &'static str,
    reason: &'static str,
    byte_of: impl Fn(char) -> Option<u8>,
) -> Result<Vec<u8>, CodecError> {
    let mut out = Vec::with_capacity(text.len());
    let mut chars = text.chars().enumerate();
    while let Some((start, c)) = chars.next() {
        if let Some(byte) = byte_of(c) {
            out.push(byte);
            continue;
        }
        let Handler::Known(errors) = handler else {
            return Err(CodecError::UnknownHandler);
        };
        let carried = |c: char| (0xDC80..=0xDCFF).contains(&surrogate::code(c));
        // A code page carries a run of bytes as a whole or not at all.
        let whole = || {
            let run = text.chars().skip(start).take_while(|c| byte_of(*c).is_none());
            encoding != "charmap" || run.into_iter().all(carried)
        };
        if errors == Errors::SurrogateEscape && carried(c) && whole() {
            out.push((surrogate::code(c) - 0xDC00) as u8);
            continue;
        }
        let replaced: Option<Vec<u8>> =
            replacement(errors, c).and_then(|text| text.chars().map(&byte_of).collect());
        let Some(replaced) = replaced else {
            // The complaint is about the whole run.
            let run = chars.take_while(|(_, c)| byte_of(*c).is_none()).count();
            return Err(CodecError::Encode { encoding, start, end: start + 1 + run, reason });
        };
        out.extend(replaced);
    }
    Ok(out)
}

pub(super) fn decode(
    bytes: &[u8],
    handler: Handler,
    encoding: &'static str,
    reason: &'static str,
    char_of: impl Fn(u8) -> Option<char>,
) -> Result<String, CodecError> {
    let mut out = String::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        match char_of(*byte) {
            Some(c) => out.push(c),
            None => {
                recover(&mut out, bytes, at..at + 1, handler, encoding, reason)?;
            }
        }
    }
    Ok(out)
}
