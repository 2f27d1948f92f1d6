//! `unicode_escape` and `raw_unicode_escape`: text as the inside of a literal in Python source.

use std::fmt::Write as _;

use monty_bytecode::surrogate;

use super::error::{CodecError, Handler, recover};

/// Text to bytes; raw escapes only what latin-1 does not have.
pub(super) fn encode(text: &str, raw: bool) -> Vec<u8> {
    let mut out = String::with_capacity(text.len());
    let mut bytes = Vec::with_capacity(text.len());
    for c in text.chars() {
        out.clear();
        let code = surrogate::code(c);
        // Writing to a string cannot fail.
        let _ = match c {
            _ if raw && code <= 0xff => {
                bytes.push(code as u8);
                continue;
            }
            '\\' if !raw => write!(out, "\\\\"),
            '\n' if !raw => write!(out, "\\n"),
            '\r' if !raw => write!(out, "\\r"),
            '\t' if !raw => write!(out, "\\t"),
            ' '..='~' => write!(out, "{c}"),
            _ if code <= 0xff => write!(out, "\\x{code:02x}"),
            _ if code <= 0xffff => write!(out, "\\u{code:04x}"),
            _ => write!(out, "\\U{code:08x}"),
        };
        bytes.extend_from_slice(out.as_bytes());
    }
    bytes
}

/// Bytes to text: latin-1 with escapes.
pub(super) fn decode(bytes: &[u8], raw: bool, handler: Handler) -> Result<String, CodecError> {
    let encoding = if raw { "rawunicodeescape" } else { "unicodeescape" };
    let mut out = String::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escape = bytes.get(at + 1).filter(|_| *byte == b'\\').copied();
        let (width, found) = match escape {
            None if *byte == b'\\' && !raw => (1, Err("\\ at end of string")),
            None => (1, Ok(Some(char::from(*byte)))),
            Some(escape) => one(bytes.get(at + 2..).unwrap_or(&[]), escape, raw),
        };
        match found {
            Ok(c) => {
                out.extend(c);
                at += width;
            }
            Err(reason) => at = recover(&mut out, bytes, at..at + width, handler, encoding, reason)?,
        }
    }
    Ok(out)
}

type Found = Result<Option<char>, &'static str>;

/// What an escape of this letter stands for, and how many bytes it takes with its backslash.
fn one(rest: &[u8], letter: u8, raw: bool) -> (usize, Found) {
    match letter {
        b'u' => hex(rest, 4, "truncated \\uXXXX escape", ""),
        b'U' => {
            let beyond = if raw { "\\Uxxxxxxxx out of range" } else { "illegal Unicode character" };
            hex(rest, 8, "truncated \\UXXXXXXXX escape", beyond)
        }
        // The backslash stands for itself, and so does what follows it.
        _ if raw => (1, Ok(Some('\\'))),
        b'x' => hex(rest, 2, "truncated \\xXX escape", ""),
        b'0'..=b'7' => {
            let more = rest.iter().take(2).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
            let digits = rest.get(..more).unwrap_or(&[]);
            let code =
                digits.iter().fold(u32::from(letter - b'0'), |code, byte| code * 8 + u32::from(byte - b'0'));
            (2 + more, Ok(char::from_u32(code)))
        }
        b'\n' => (2, Ok(None)),
        b'\\' | b'\'' | b'"' => (2, Ok(Some(char::from(letter)))),
        b'a' => (2, Ok(Some('\x07'))),
        b'b' => (2, Ok(Some('\x08'))),
        b'f' => (2, Ok(Some('\x0c'))),
        b'n' => (2, Ok(Some('\n'))),
        b'r' => (2, Ok(Some('\r'))),
        b't' => (2, Ok(Some('\t'))),
        b'v' => (2, Ok(Some('\x0b'))),
        b'N' => named(rest),
        // An unknown escape is no escape.
        _ => (1, Ok(Some('\\'))),
    }
}

fn named(rest: &[u8]) -> (usize, Found) {
    let malformed = Err("malformed \\N character escape");
    if rest.first() != Some(&b'{') {
        return (2, malformed);
    }
    let Some(end) = rest.iter().position(|byte| *byte == b'}') else { return (2 + rest.len(), malformed) };
    if end == 1 {
        return (3, malformed);
    }
    let name = rest.get(1..end).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or("");
    (3 + end, unicode_names2::character(name).map(Some).ok_or("unknown Unicode character name"))
}

fn hex(rest: &[u8], count: usize, truncated: &'static str, beyond: &'static str) -> (usize, Found) {
    let digits = rest.iter().take(count).take_while(|byte| byte.is_ascii_hexdigit()).count();
    if digits < count {
        return (2 + digits, Err(truncated));
    }
    let code = rest.iter().take(count).fold(0u32, |code, byte| {
        code.wrapping_mul(16).wrapping_add(char::from(*byte).to_digit(16).unwrap_or(0))
    });
    let found = match surrogate::held(code) {
        Some(c) => Ok(Some(c)),
        None => Err(beyond),
    };
    (2 + count, found)
}
