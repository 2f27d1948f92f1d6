//! Strings and bytes.

use super::escape::{Step, Steps};
use crate::ast::Span;
use crate::source::Source;

/// A string literal's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StrValue {
    /// A string as Rust knows it.
    Text(String),
    /// A string with lone surrogates (`'\ud800'`), in UTF-8 extended to surrogates (WTF-8).
    Surrogates(Vec<u8>),
}

/// Collects a string; turns to WTF-8 with the first lone surrogate.
#[derive(Default)]
pub(crate) struct Builder {
    text: String,
    /// What came up to the last surrogate, once there was one; `text` is what follows.
    wide: Option<Vec<u8>>,
}

impl Builder {
    pub(crate) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(crate) fn point(&mut self, point: u32) {
        match char::from_u32(point) {
            Some(c) => self.text.push(c),
            None => {
                let wide = self.wide.get_or_insert_default();
                wide.extend_from_slice(self.text.as_bytes());
                self.text.clear();
                let low = |shift: u32| 0x80 | (point >> shift & 0x3f) as u8;
                wide.extend_from_slice(&[0xe0 | (point >> 12) as u8, low(6), low(0)]);
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.wide.is_none()
    }

    pub(crate) fn finish(self) -> StrValue {
        match self.wide {
            None => StrValue::Text(self.text),
            Some(mut wide) => {
                wide.extend_from_slice(self.text.as_bytes());
                StrValue::Surrogates(wide)
            }
        }
    }

    /// Adds the body of a string with its escapes decoded; a wrong escape, which a parsed source does not have, stands
    /// for itself.
    pub(crate) fn escaped(&mut self, body: &str) {
        let mut steps = Steps::new(body, true);
        let mut from = 0;
        while let Some(step) = steps.next() {
            match step {
                Step::Text(text) => self.text(text),
                Step::Point(point) => self.point(point),
                Step::Unknown => self.text("\\"),
                Step::Nothing => {}
                Step::Bad(_) => self.text(body.get(from..steps.at()).unwrap_or("")),
            }
            from = steps.at();
        }
    }

    /// Adds a whole literal.
    pub(crate) fn literal(&mut self, text: &str) {
        let (prefix, body) = split(text);
        if is_raw(prefix) { self.text(body) } else { self.escaped(body) }
    }
}

/// A literal's prefix and its text between the quotes.
pub(crate) fn split(literal: &str) -> (&str, &str) {
    let quote = literal.find(['"', '\'']).unwrap_or(literal.len());
    let (prefix, quoted) = literal.split_at(quote);
    let triple = quoted.len() >= 6 && (quoted.starts_with("\"\"\"") || quoted.starts_with("'''"));
    let width = if triple { 3 } else { 1 };
    (prefix, quoted.get(width..quoted.len().saturating_sub(width)).unwrap_or(""))
}

/// Does a literal of this prefix leave backslashes alone?
pub(crate) fn is_raw(prefix: &str) -> bool {
    prefix.contains(['r', 'R'])
}

/// The value of one string literal, if it is what stands between the quotes.
#[must_use]
pub fn plain_str(source: &Source, span: Span) -> Option<&str> {
    let (prefix, body) = split(source.slice(span));
    (is_raw(prefix) || memchr::memchr(b'\\', body.as_bytes()).is_none()).then_some(body)
}

/// The value of one string literal.
#[must_use]
pub fn decode_str(source: &Source, span: Span) -> StrValue {
    concat_str(source, &[span])
}

/// The value of adjacent string literals.
#[must_use]
pub fn concat_str(source: &Source, spans: &[Span]) -> StrValue {
    let mut builder = Builder::default();
    for span in spans {
        builder.literal(source.slice(*span));
    }
    builder.finish()
}

/// The value of one bytes literal.
#[must_use]
pub fn decode_bytes(source: &Source, span: Span) -> Vec<u8> {
    concat_bytes(source, &[span])
}

/// The value of adjacent bytes literals.
#[must_use]
pub fn concat_bytes(source: &Source, spans: &[Span]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for span in spans {
        let (prefix, body) = split(source.slice(*span));
        if is_raw(prefix) {
            bytes.extend_from_slice(body.as_bytes());
            continue;
        }
        let mut steps = Steps::new(body, false);
        let mut from = 0;
        while let Some(step) = steps.next() {
            match step {
                Step::Text(text) => bytes.extend_from_slice(text.as_bytes()),
                // `\400` and above are taken modulo 256.
                Step::Point(point) => bytes.push((point & 0xff) as u8),
                Step::Unknown => bytes.push(b'\\'),
                Step::Nothing => {}
                Step::Bad(_) => bytes.extend_from_slice(body.get(from..steps.at()).unwrap_or("").as_bytes()),
            }
            from = steps.at();
        }
    }
    bytes
}
