//! What happens to what cannot be encoded or decoded, and what is said about it.

use std::fmt::Write as _;

use monty_bytecode::surrogate;

use crate::text::repr::push_escape;

/// A way to go on after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errors {
    /// Raise.
    Strict,
    /// Leave it out.
    Ignore,
    /// Put a question mark, or the replacement character.
    Replace,
    /// Put a Python escape.
    BackslashReplace,
    /// Put an XML character reference; encoding only.
    XmlCharRefReplace,
    /// Put an escape with the character's name; encoding only.
    NameReplace,
    /// Carry undecodable bytes as lone surrogates.
    SurrogateEscape,
    /// Let surrogates through.
    SurrogatePass,
}

/// A handler as it was named: names are looked up only when there is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handler {
    /// A known one.
    Known(Errors),
    /// No handler has this name.
    Unknown,
}

impl Handler {
    /// The handler of a name.
    pub fn by_name(name: &str) -> Self {
        Self::Known(match name {
            "strict" => Errors::Strict,
            "ignore" => Errors::Ignore,
            "replace" => Errors::Replace,
            "backslashreplace" => Errors::BackslashReplace,
            "xmlcharrefreplace" => Errors::XmlCharRefReplace,
            "namereplace" => Errors::NameReplace,
            "surrogateescape" => Errors::SurrogateEscape,
            "surrogatepass" => Errors::SurrogatePass,
            _ => return Self::Unknown,
        })
    }
}

/// Why text was not encoded, or bytes not decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodecError {
    /// A `UnicodeEncodeError`: characters `start..end`.
    Encode {
        /// The encoding's name.
        encoding: &'static str,
        /// The first character that has no bytes.
        start: usize,
        /// The character after the last.
        end: usize,
        /// Why.
        reason: &'static str,
    },
    /// A `UnicodeDecodeError`: bytes `start..end`.
    Decode {
        /// The encoding's name.
        encoding: &'static str,
        /// The first byte that means nothing.
        start: usize,
        /// The byte after the last.
        end: usize,
        /// Why.
        reason: &'static str,
    },
    /// A `LookupError`: there was an error, and its handler does not exist.
    UnknownHandler,
    /// A `TypeError`: the handler is one for encoding only.
    EncodeOnly,
}

/// The text of a `UnicodeEncodeError`.
pub fn encode_message(encoding: &str, object: &str, start: usize, end: usize, reason: &str) -> String {
    if end == start + 1
        && let Some(c) = object.chars().nth(start)
    {
        let mut shown = String::new();
        push_escape(&mut shown, c);
        return format!("'{encoding}' codec can't encode character '{shown}' in position {start}: {reason}");
    }
    let last = end.saturating_sub(1);
    format!("'{encoding}' codec can't encode characters in position {start}-{last}: {reason}")
}

/// The text of a `UnicodeDecodeError`.
pub fn decode_message(encoding: &str, object: &[u8], start: usize, end: usize, reason: &str) -> String {
    if end == start + 1
        && let Some(byte) = object.get(start)
    {
        return format!("'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}");
    }
    let last = end.saturating_sub(1);
    format!("'{encoding}' codec can't decode bytes in position {start}-{last}: {reason}")
}

/// What a handler writes for a character that has no bytes; nothing if it lets the error through.
pub(super) fn replacement(errors: Errors, c: char) -> Option<String> {
    let mut out = String::new();
    match errors {
        Errors::Ignore => {}
        Errors::Replace => out.push('?'),
        Errors::BackslashReplace => push_escape(&mut out, c),
        Errors::XmlCharRefReplace => out = format!("&#{};", surrogate::code(c)),
        Errors::NameReplace => match unicode_names2::name(c) {
            Some(name) => out = format!("\\N{{{name}}}"),
            None => push_escape(&mut out, c),
        },
        Errors::Strict | Errors::SurrogateEscape | Errors::SurrogatePass => return None,
    }
    Some(out)
}

/// Carries on after bytes that mean nothing; where to go on.
pub(super) fn recover(
    out: &mut String,
    bytes: &[u8],
    range: std::ops::Range<usize>,
    handler: Handler,
    encoding: &'static str,
    reason: &'static str,
) -> Result<usize, CodecError> {
    let Handler::Known(errors) = handler else {
        return Err(CodecError::UnknownHandler);
    };
    match errors {
        Errors::Ignore => {}
        Errors::Replace => out.push('\u{fffd}'),
        Errors::BackslashReplace => {
            for byte in bytes.get(range.clone()).unwrap_or(&[]) {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\x{byte:02x}");
            }
        }
        Errors::XmlCharRefReplace | Errors::NameReplace => return Err(CodecError::EncodeOnly),
        Errors::SurrogateEscape if bytes.get(range.start).is_some_and(|b| *b >= 0x80) => {
            // ASCII cannot be carried: what comes before it is, and decoding goes on there.
            let wrong = bytes.get(range.clone()).unwrap_or(&[]).iter();
            let carried =
                wrong.take_while(|b| **b >= 0x80).filter_map(|b| surrogate::held(0xDC00 + u32::from(*b)));
            let before = out.len();
            out.extend(carried);
            return Ok(range.start + out.get(before..).unwrap_or("").chars().count());
        }
        Errors::Strict | Errors::SurrogateEscape | Errors::SurrogatePass => {
            return Err(CodecError::Decode { encoding, start: range.start, end: range.end, reason });
        }
    }
    Ok(range.end)
}
