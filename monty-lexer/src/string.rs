//! The ends of plain string literals.

use memchr::{memchr2, memchr3};

/// How an opening (prefix and quotes) goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Opening {
    pub(crate) quote: u8,
    pub(crate) triple: bool,
    pub(crate) raw: bool,
}

impl Opening {
    /// Of the text of an opening.
    pub(crate) fn of(text: &[u8]) -> Opening {
        let quote = text.last().copied().unwrap_or(b'"');
        Opening { quote, triple: text.ends_with(&[quote; 3]), raw: text.iter().any(|byte| byte | 32 == b'r') }
    }

    /// How many bytes its end has.
    pub(crate) fn width(self) -> usize {
        if self.triple { 3 } else { 1 }
    }
}

/// Where the text after an opening ends, closing quotes included; or how far a string without an end goes.
pub(crate) fn end(opening: Opening, rest: &[u8]) -> Result<usize, usize> {
    let Opening { quote, triple, .. } = opening;
    let mut at = 0;
    loop {
        let tail = rest.get(at..).unwrap_or(&[]);
        let found = if triple { memchr2(quote, b'\\', tail) } else { memchr3(quote, b'\\', b'\n', tail) };
        let Some(found) = found else { return Err(rest.len()) };
        at += found;
        match rest.get(at) {
            Some(b'\\') => at += 2,
            Some(b'\n') => return Err(at),
            _ if !triple => return Ok(at + 1),
            _ if rest.get(at..).is_some_and(|tail| tail.starts_with(&[quote; 3])) => return Ok(at + 3),
            _ => at += 1,
        }
    }
}
