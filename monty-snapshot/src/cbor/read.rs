//! CBOR to data, whoever wrote it: nesting is bounded, lengths are believed only as far as there are bytes, and every number has
//! one form.

use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, IntoDeserializer as _, Visitor};

/// Nesting of items: what we write has less than ten.
const MAX_NESTING: usize = 64;

/// The data that the bytes are CBOR of, all of them.
pub(crate) fn from_cbor<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, Unreadable> {
    let mut reader = Reader { rest: bytes, room: MAX_NESTING };
    let data = T::deserialize(&mut reader)?;
    if reader.rest.is_empty() { Ok(data) } else { Err(Unreadable::new("bytes after its end")) }
}

/// Bytes that are not what they should be.
#[derive(Debug)]
pub(crate) struct Unreadable(Box<str>);

impl Unreadable {
    #[cold]
    fn new(reason: &str) -> Unreadable {
        Unreadable(reason.into())
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

impl de::Error for Unreadable {
    fn custom<T: fmt::Display>(message: T) -> Unreadable {
        Unreadable(message.to_string().into())
    }
}

type Read<T> = Result<T, Unreadable>;

struct Reader<'de> {
    rest: &'de [u8],
    /// How deep it may go on to nest.
    room: usize,
}

impl<'de> Reader<'de> {
    #[inline]
    fn peek(&self) -> Read<u8> {
        self.rest.first().copied().ok_or_else(|| Unreadable::new("it ends too early"))
    }

    #[inline]
    fn take(&mut self, n: u64) -> Read<&'de [u8]> {
        let taken = usize::try_from(n).ok().and_then(|n| self.rest.split_at_checked(n));
        let Some((taken, rest)) = taken else { return Err(Unreadable::new("it ends too early")) };
        self.rest = rest;
        Ok(taken)
    }

    fn number<const N: usize>(&mut self) -> Read<[u8; N]> {
        let Some((taken, rest)) = self.rest.split_first_chunk() else {
            return Err(Unreadable::new("it ends too early"));
        };
        self.rest = rest;
        Ok(*taken)
    }

    /// A major type and its number.
    #[inline]
    fn head(&mut self) -> Read<(u8, u64)> {
        let first = self.peek()?;
        self.rest = self.rest.get(1..).unwrap_or(&[]);
        let (n, least) = match first & 0x1F {
            n @ 0..24 => return Ok((first >> 5, u64::from(n))),
            24 => (u64::from(u8::from_be_bytes(self.number()?)), 24),
            25 => (u64::from(u16::from_be_bytes(self.number()?)), 0x100),
            26 => (u64::from(u32::from_be_bytes(self.number()?)), 0x1_0000),
            27 => (u64::from_be_bytes(self.number()?), 0x1_0000_0000),
            _ => return Err(Unreadable::new("an item of a form that snapshots do not use")),
        };
        if n < least && first >> 5 != 7 {
            return Err(Unreadable::new("a number that is not in its shortest form"));
        }
        Ok((first >> 5, n))
    }

    #[inline]
    fn of(&mut self, wanted: u8, what: &str) -> Read<u64> {
        match self.head()? {
            (major, n) if major == wanted => Ok(n),
            _ => Err(Unreadable::new(what)),
        }
    }

    fn text(&mut self, n: u64) -> Read<&'de str> {
        std::str::from_utf8(self.take(n)?).map_err(|_| Unreadable::new("not UTF-8"))
    }

    /// Reads the parts of a container of `n` with `read`, all of them.
    fn parts<T>(&mut self, n: u64, read: impl FnOnce(Parts<'_, 'de>) -> Read<(T, u64)>) -> Read<T> {
        let Some(room) = self.room.checked_sub(1) else { return Err(Unreadable::new("nested too deeply")) };
        self.room = room;
        let (value, left) = read(Parts { reader: self, left: n })?;
        self.room += 1;
        if left == 0 { Ok(value) } else { Err(Unreadable::new("an array with too many items")) }
    }

    fn array<V: Visitor<'de>>(&mut self, n: u64, visitor: V) -> Read<V::Value> {
        self.parts(n, |mut parts| Ok((visitor.visit_seq(&mut parts)?, parts.left)))
    }

    fn map<V: Visitor<'de>>(&mut self, n: u64, visitor: V) -> Read<V::Value> {
        self.parts(n, |mut parts| Ok((visitor.visit_map(&mut parts)?, parts.left)))
    }
}

/// The parts of a container that are still to be read.
struct Parts<'a, 'de> {
    reader: &'a mut Reader<'de>,
    left: u64,
}

impl<'de> Parts<'_, 'de> {
    /// Each part takes a byte at least: no more are worth making room for.
    fn hint(&self) -> Option<usize> {
        Some(usize::try_from(self.left).unwrap_or(usize::MAX).min(self.reader.rest.len()))
    }
}

impl<'de> de::SeqAccess<'de> for Parts<'_, 'de> {
    type Error = Unreadable;
    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Read<Option<T::Value>> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        seed.deserialize(&mut *self.reader).map(Some)
    }
    fn size_hint(&self) -> Option<usize> {
        self.hint()
    }
}

impl<'de> de::MapAccess<'de> for Parts<'_, 'de> {
    type Error = Unreadable;
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Read<Option<K::Value>> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        seed.deserialize(&mut *self.reader).map(Some)
    }
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Read<V::Value> {
        seed.deserialize(&mut *self.reader)
    }
    fn size_hint(&self) -> Option<usize> {
        self.hint()
    }
}

/// An enum: the number of its variant is read first, then what it holds.
struct Variant<'a, 'b, 'de>(&'a mut Parts<'b, 'de>);

impl<'de> de::EnumAccess<'de> for Variant<'_, '_, 'de> {
    type Error = Unreadable;
    type Variant = Self;
    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Read<(V::Value, Self)> {
        let Some(left) = self.0.left.checked_sub(1) else { return Err(Unreadable::new("an empty variant")) };
        self.0.left = left;
        let index = self.0.reader.of(0, "a variant without a number")?;
        let index = u32::try_from(index).map_err(|_| Unreadable::new("an unknown variant"))?;
        let index: de::value::U32Deserializer<Unreadable> = index.into_deserializer();
        Ok((seed.deserialize(index)?, self))
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'_, '_, 'de> {
    type Error = Unreadable;
    fn unit_variant(self) -> Read<()> {
        Ok(())
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Read<T::Value> {
        let part = de::SeqAccess::next_element_seed(self.0, seed)?;
        part.ok_or_else(|| Unreadable::new("a variant without what it holds"))
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Read<V::Value> {
        visitor.visit_seq(self.0)
    }
    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Read<V::Value> {
        visitor.visit_seq(self.0)
    }
}

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = Unreadable;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        let first = self.peek()?;
        match self.head()? {
            (0, n) => visitor.visit_u64(n),
            (1, n) => match i64::try_from(n) {
                Ok(n) => visitor.visit_i64(!n),
                Err(_) => Err(Unreadable::new("a number beyond 64 bits")),
            },
            (2, n) => visitor.visit_borrowed_bytes(self.take(n)?),
            (3, n) => visitor.visit_borrowed_str(self.text(n)?),
            (4, n) => self.array(n, visitor),
            (5, n) => self.map(n, visitor),
            (_, n) => match first {
                0xF4 => visitor.visit_bool(false),
                0xF5 => visitor.visit_bool(true),
                0xF6 => visitor.visit_unit(),
                0xFB => visitor.visit_f64(f64::from_bits(n)),
                _ => Err(Unreadable::new("an item of a kind that snapshots do not use")),
            },
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        if self.peek()? == 0xF6 {
            self.head()?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Read<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        let n = self.of(4, "an array is missing")?;
        self.array(n, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Read<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Read<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        let n = if self.peek()? >> 5 == 4 { self.of(4, "")? } else { 1 };
        self.parts(n, |mut parts| Ok((visitor.visit_enum(Variant(&mut parts))?, parts.left)))
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct map identifier ignored_any
    }
}
