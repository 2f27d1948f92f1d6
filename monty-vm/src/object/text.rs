//! Text and bytes.

use std::cell::Cell;

use serde::{Deserialize, Serialize};

use super::trace;

/// A str. Immutable; its length in code points and its hash are kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(from = "Plain")]
pub struct Str {
    text: Box<str>,
    #[serde(skip)]
    chars: usize,
    /// Interned strings are equal exactly if they are the same object.
    pub interned: bool,
    /// CPython's hash, 0 while it has not been asked for.
    #[serde(skip)]
    pub hash: Cell<i64>,
}
trace!(Str {} size this this.text.len());

/// A str in a snapshot.
#[derive(Deserialize)]
struct Plain {
    text: Box<str>,
    interned: bool,
}

impl From<Plain> for Str {
    fn from(plain: Plain) -> Str {
        Str { interned: plain.interned, ..Str::new(plain.text) }
    }
}

impl Str {
    /// A str of this text.
    #[must_use]
    pub fn new(text: impl Into<Box<str>>) -> Str {
        let text = text.into();
        let chars = if text.is_ascii() { text.len() } else { text.chars().count() };
        Str { text, chars, interned: false, hash: Cell::new(0) }
    }

    /// The text.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Length in code points.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.chars
    }

    /// Has it no characters?
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chars == 0
    }

    /// Are byte offsets and character indices the same?
    #[inline]
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.chars == self.text.len()
    }
}

/// A bytes or bytearray object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bytes(#[serde(with = "raw")] pub Vec<u8>);
trace!(Bytes {} size this this.0.capacity());

/// Bytes as one byte string instead of a sequence of numbers.
mod raw {
    use std::fmt;

    use serde::{Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], s: S) -> Result<S::Ok, S::Error> {
        s.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Vec<u8>, D::Error> {
        struct Raw;
        impl de::Visitor<'_> for Raw {
            type Value = Vec<u8>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a byte string")
            }
            fn visit_bytes<E>(self, v: &[u8]) -> Result<Vec<u8>, E> {
                Ok(v.to_vec())
            }
            fn visit_byte_buf<E>(self, v: Vec<u8>) -> Result<Vec<u8>, E> {
                Ok(v)
            }
        }
        d.deserialize_byte_buf(Raw)
    }
}
