//! Encodings that have a unit for every character but lone surrogates.

use monty_bytecode::surrogate;

use super::error::{CodecError, Errors, Handler, replacement};

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
        match errors {
            Errors::SurrogatePass => put(out, code),
            Errors::SurrogateEscape if single && (0xDC80..=0xDCFF).contains(&code) => {
                out.push((code - 0xDC00) as u8)
            }
            Errors::Strict | Errors::SurrogateEscape => {
                // Where there are single bytes, the complaint is about the whole run.
                let run = if single { chars.take_while(|(_, c)| surrogate::is_held(*c)).count() } else { 0 };
                let reason = "surrogates not allowed";
                return Err(CodecError::Encode { encoding, start, end: start + 1 + run, reason });
            }
            _ => replacement(errors, c).unwrap_or_default().chars().for_each(|c| put(out, u32::from(c))),
        }
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
