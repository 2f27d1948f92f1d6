//! `repr` and `ascii` of text and bytes.

use std::fmt::Write as _;

use monty_bytecode::surrogate;

use super::octets::hex::push_byte;
use super::unicode::is_printable;

/// Bytes a `repr` will have, at most.
pub const fn most_bytes(len: usize) -> usize {
    len.saturating_mul(6).saturating_add(3)
}

/// `repr` of text.
pub fn repr(text: &str) -> String {
    quoted(text, is_printable)
}

/// `ascii` of text.
pub fn ascii(text: &str) -> String {
    quoted(text, |c| matches!(c, ' '..='~'))
}

/// `ascii` of an object whose `repr` this is: what is beyond ASCII is escaped, nothing is quoted again.
pub fn escape_non_ascii(repr: &str) -> String {
    let mut out = String::with_capacity(repr.len());
    for c in repr.chars() {
        if c.is_ascii() { out.push(c) } else { push_escape(&mut out, c) }
    }
    out
}

/// The quote Python prefers: single, unless the text has those and no double ones.
pub fn quote(single: bool, double: bool) -> char {
    if single && !double { '"' } else { '\'' }
}

fn quoted(text: &str, plain: impl Fn(char) -> bool) -> String {
    let quote = quote(text.contains('\''), text.contains('"'));
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for c in text.chars() {
        if c == quote || c == '\\' {
            out.push('\\');
            out.push(c);
        } else if plain(c) {
            out.push(c);
        } else {
            push_escape(&mut out, c);
        }
    }
    out.push(quote);
    out
}

/// A character as an escape sequence.
pub fn push_escape(out: &mut String, c: char) {
    // Writing to a string cannot fail.
    let _ = match (c, surrogate::code(c)) {
        ('\n', _) => write!(out, "\\n"),
        ('\r', _) => write!(out, "\\r"),
        ('\t', _) => write!(out, "\\t"),
        (_, code @ ..=0xff) => write!(out, "\\x{code:02x}"),
        (_, code @ ..=0xffff) => write!(out, "\\u{code:04x}"),
        (_, code) => write!(out, "\\U{code:08x}"),
    };
}

/// `repr` of bytes.
pub fn bytes(bytes: &[u8]) -> String {
    octets(bytes, false)
}

/// The bytes inside the `repr` of a bytearray: single quotes are escaped even where they need not be.
pub fn bytearray(bytes: &[u8]) -> String {
    octets(bytes, true)
}

fn octets(bytes: &[u8], escape_single: bool) -> String {
    let quote = quote(bytes.contains(&b'\''), bytes.contains(&b'"'));
    let mut out = String::with_capacity(bytes.len() + 3);
    out.push('b');
    out.push(quote);
    for byte in bytes {
        let c = char::from(*byte);
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ if c == quote || (escape_single && c == '\'') => {
                out.push('\\');
                out.push(c);
            }
            b' '..=b'~' => out.push(c),
            _ => {
                out.push_str("\\x");
                push_byte(&mut out, *byte);
            }
        }
    }
    out.push(quote);
    out
}
