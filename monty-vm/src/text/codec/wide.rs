//! Encodings that have a unit for every character but lone surrogates.

use monty_bytecode::surrogate;

use super::error::{CodecError, Errors, Handler};
use crate::text::repr::push_escape;

/// Text to units that `put` writes; `octet` writes a byte that was carried through text, where the encoding has single bytes.
pub(super) fn encode(
    text: &str,
    handler: Handler,
    encoding: &'static str,
    out: &mut Vec<u8>,
    put: impl Fn(&mut Vec<u8>, u32),
    single: bool,
) -> Result<(), CodecError> {
    let mut chars = text.chars().enumerate();
    while let Some((start, c)) = chars.next() {
        let code = surrogate::code(c);
        if !surrogate::is_held(c) {
            put(out, code);
            continue;
        }
        let Handler::Known(errors) = handler else {
            return Err(CodecError::UnknownHandler);
        };
        let mut replacement = String::new();
        match errors {
            Errors::Ignore => {}
            Errors::Replace => replacement.push('?'),
            Errors::BackslashReplace => push_escape(&mut replacement, c),
            Errors::XmlCharRefReplace => replacement = format!("&#{code};"),
            Errors::SurrogatePass => put(out, code),
            Errors::SurrogateEscape if single && (0xDC80..=0xDCFF).contains(&code) => {
                out.push((code - 0xDC00) as u8)
            }
            Errors::Strict | Errors::SurrogateEscape => {
                // The complaint is about the whole run.
                let run = chars.take_while(|(_, c)| surrogate::is_held(*c)).count();
                let reason = "surrogates not allowed";
                return Err(CodecError::Encode { encoding, start, end: start + 1 + run, reason });
            }
        }
        replacement.chars().for_each(|c| put(out, u32::from(c)));
    }
    Ok(())
}

/// A code point in UTF-8, surrogates included.
pub(super) fn utf8(out: &mut Vec<u8>, code: u32) {
    match char::from_u32(code) {
        Some(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        None => {
            let low = |shift: u32| 0x80 | (code >> shift & 0x3F) as u8;
            out.extend_from_slice(&[0xE0 | (code >> 12) as u8, low(6), low(0)]);
        }
    }
}
