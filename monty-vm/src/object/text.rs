//! Text and bytes.

use std::borrow::Cow;
use std::cell::Cell;

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use super::{Trace, Value, trace};

/// Where a str's text is.
#[derive(Clone, Debug)]
pub(crate) enum Text {
    /// In the object itself if it is short, else in an allocation of its own.
    Own(CompactString),
    /// The first so many bytes of a buffer that it may share with strs that are longer or shorter.
    Shared(Value, usize),
}

/// A str. Immutable; its length in code points and its hash are kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(from = "Plain", into = "Plain")]
pub struct Str {
    pub(crate) text: Text,
    /// Bytes that begin no character; `u32::MAX` stands for that many and more.
    wide: u32,
    /// Interned strings are equal exactly if they are the same object.
    pub interned: bool,
    /// It is the result of a concatenation: the next one to it makes room for more.
    pub(crate) grown: bool,
    /// CPython's hash, 0 while it has not been asked for.
    pub hash: Cell<i64>,
}

impl Trace for Str {
    fn trace(&self, visit: &mut dyn FnMut(Value)) {
        if let Text::Shared(buffer, _) = self.text {
            visit(buffer);
        }
    }
    fn trace_mut(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        if let Text::Shared(buffer, _) = &mut self.text {
            visit(buffer);
        }
    }
    fn size(&self) -> usize {
        match &self.text {
            Text::Own(text) if text.is_heap_allocated() => text.capacity(),
            _ => 0,
        }
    }
}

/// A str in a snapshot.
#[derive(Serialize, Deserialize)]
struct Plain {
    text: Cow<'static, str>,
    interned: bool,
    /// Of the result of a concatenation: the buffer that holds the text, and the text's length; or nothing and 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    growth: Option<(Value, usize)>,
}

impl From<Plain> for Str {
    fn from(plain: Plain) -> Str {
        let mut s = match plain.growth {
            Some((buffer, length)) if !buffer.is_undef() => Str::shared(buffer, length),
            _ => Str::new(&*plain.text),
        };
        s.interned = plain.interned;
        s.grown = plain.growth.is_some();
        s
    }
}

impl From<Str> for Plain {
    fn from(s: Str) -> Plain {
        let (text, growth) = match s.text {
            Text::Own(text) => (Cow::Owned(text.into_string()), s.grown.then_some((Value::UNDEF, 0))),
            Text::Shared(buffer, length) => (Cow::Borrowed(""), Some((buffer, length))),
        };
        Plain { text, interned: s.interned, growth }
    }
}

impl Str {
    /// A str of this text.
    #[inline]
    #[must_use]
    pub fn new(text: impl Into<CompactString>) -> Str {
        let mut text = text.into();
        // What a builder of text has left over.
        if text.capacity() - text.len() > 64 && text.capacity() - text.len() > text.len() / 8 {
            text.shrink_to_fit();
        }
        let wide = if text.is_ascii() { 0 } else { wide(&text) };
        Str { text: Text::Own(text), wide, interned: false, grown: false, hash: Cell::new(0) }
    }

    /// A str of ASCII text known to be that.
    #[inline]
    pub(crate) fn ascii(text: CompactString) -> Str {
        Str { text: Text::Own(text), wide: 0, interned: false, grown: false, hash: Cell::new(0) }
    }

    /// A str of the first bytes of a buffer.
    pub(crate) fn shared(buffer: Value, length: usize) -> Str {
        let text = Text::Shared(buffer, length);
        Str { text, wide: 0, interned: false, grown: true, hash: Cell::new(0) }
    }

    /// Length in bytes.
    #[inline]
    #[must_use]
    pub fn bytes(&self) -> usize {
        match &self.text {
            Text::Own(text) => text.len(),
            Text::Shared(_, length) => *length,
        }
    }

    /// Length in code points.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        match (&self.text, self.wide) {
            (Text::Own(text), u32::MAX) => text.chars().count(),
            (_, wide) => self.bytes() - wide as usize,
        }
    }

    /// Has it no characters?
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes() == 0
    }

    /// Are byte offsets and character indices the same?
    #[inline]
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.wide == 0
    }
}

#[cold]
fn wide(text: &str) -> u32 {
    let chars = text.chars().count();
    u32::try_from(text.len() - chars).unwrap_or(u32::MAX)
}

/// ASCII text that grows at its end, and the strs that are beginnings of it: a loop of concatenations takes time in proportion
/// to what it adds, because the str that ends where the buffer does is extended in place.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Buffer(pub(crate) String);
trace!(Buffer {} size this this.0.capacity());

impl TryFrom<String> for Buffer {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Buffer, &'static str> {
        if text.is_ascii() { Ok(Buffer(text)) } else { Err("a shared text beyond ASCII") }
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
