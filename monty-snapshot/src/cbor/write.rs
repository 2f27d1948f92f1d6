//! Data to CBOR.

use std::fmt;

use serde::ser::{self, Serialize};

/// The data as CBOR. What snapshots are made of can always be written; anything else that cannot gives nothing.
pub(crate) fn to_cbor(data: &impl Serialize) -> Vec<u8> {
    let mut writer = Writer { out: Vec::new() };
    let written = data.serialize(&mut writer);
    debug_assert!(written.is_ok(), "{written:?}");
    writer.out
}

struct Writer {
    out: Vec<u8>,
}

/// Data that has no place in a snapshot.
#[derive(Debug)]
pub(crate) struct Unwritable(String);

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unwritable {}

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(message: T) -> Unwritable {
        Unwritable(message.to_string())
    }
}

type Done = Result<(), Unwritable>;

impl Writer {
    /// A major type with its number, in the shortest form.
    #[inline]
    fn head(&mut self, major: u8, n: u64) {
        let major = major << 5;
        match n {
            0..24 => self.out.push(major | n as u8),
            24..0x100 => self.out.extend([major | 24, n as u8]),
            0x100..0x1_0000 => {
                let [a, b] = (n as u16).to_be_bytes();
                self.out.extend([major | 25, a, b]);
            }
            0x1_0000..0x1_0000_0000 => {
                let [a, b, c, d] = (n as u32).to_be_bytes();
                self.out.extend([major | 26, a, b, c, d]);
            }
            _ => {
                self.out.push(major | 27);
                self.out.extend(n.to_be_bytes());
            }
        }
    }

    fn array(&mut self, n: usize) {
        self.head(4, n as u64);
    }

    fn variant(&mut self, index: u32, parts: usize) {
        self.array(parts + 1);
        self.head(0, u64::from(index));
    }
}

macro_rules! unsigned {
    ($($method:ident($t:ty)),*) => {
        $(#[inline]
        fn $method(self, v: $t) -> Done {
            self.head(0, u64::from(v));
            Ok(())
        })*
    };
}

macro_rules! signed {
    ($($method:ident($t:ty)),*) => {
        $(#[inline]
        fn $method(self, v: $t) -> Done {
            let v = i64::from(v);
            if v >= 0 { self.head(0, v as u64) } else { self.head(1, !(v as u64)) }
            Ok(())
        })*
    };
}

impl<'a> ser::Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = &'a mut Writer;
    type SerializeTuple = &'a mut Writer;
    type SerializeTupleStruct = &'a mut Writer;
    type SerializeTupleVariant = &'a mut Writer;
    type SerializeMap = &'a mut Writer;
    type SerializeStruct = &'a mut Writer;
    type SerializeStructVariant = &'a mut Writer;

    unsigned!(serialize_u8(u8), serialize_u16(u16), serialize_u32(u32), serialize_u64(u64));
    signed!(serialize_i8(i8), serialize_i16(i16), serialize_i32(i32), serialize_i64(i64));

    fn serialize_bool(self, v: bool) -> Done {
        self.out.push(0xF4 + u8::from(v));
        Ok(())
    }

    fn serialize_f32(self, v: f32) -> Done {
        self.serialize_f64(f64::from(v))
    }

    fn serialize_f64(self, v: f64) -> Done {
        self.out.push(0xFB);
        self.out.extend(v.to_bits().to_be_bytes());
        Ok(())
    }

    fn serialize_char(self, v: char) -> Done {
        self.serialize_str(v.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, v: &str) -> Done {
        self.head(3, v.len() as u64);
        self.out.extend_from_slice(v.as_bytes());
        Ok(())
    }

    fn serialize_bytes(self, v: &[u8]) -> Done {
        self.head(2, v.len() as u64);
        self.out.extend_from_slice(v);
        Ok(())
    }

    fn serialize_none(self) -> Done {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, v: &T) -> Done {
        v.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        self.out.push(0xF6);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Done {
        self.serialize_u32(index)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, v: &T) -> Done {
        v.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        v: &T,
    ) -> Done {
        self.variant(index, 1);
        v.serialize(self)
    }

    fn serialize_seq(self, n: Option<usize>) -> Result<Self, Unwritable> {
        let Some(n) = n else { return Err(Unwritable("a sequence of unknown length".to_owned())) };
        self.array(n);
        Ok(self)
    }

    fn serialize_tuple(self, n: usize) -> Result<Self, Unwritable> {
        self.array(n);
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, n: usize) -> Result<Self, Unwritable> {
        self.array(n);
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        n: usize,
    ) -> Result<Self, Unwritable> {
        self.variant(index, n);
        Ok(self)
    }

    fn serialize_map(self, n: Option<usize>) -> Result<Self, Unwritable> {
        let Some(n) = n else { return Err(Unwritable("a map of unknown length".to_owned())) };
        self.head(5, n as u64);
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, n: usize) -> Result<Self, Unwritable> {
        self.array(n);
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        n: usize,
    ) -> Result<Self, Unwritable> {
        self.variant(index, n);
        Ok(self)
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

macro_rules! parts {
    ($($trait:ident::$method:ident($($name:ty)?)),* $(,)?) => {
        $(impl ser::$trait for &mut Writer {
            type Ok = ();
            type Error = Unwritable;
            #[inline]
            fn $method<T: Serialize + ?Sized>(&mut self, $(_: $name,)? part: &T) -> Done {
                part.serialize(&mut **self)
            }
            fn end(self) -> Done {
                Ok(())
            }
        })*
    };
}

parts! {
    SerializeSeq::serialize_element(),
    SerializeTuple::serialize_element(),
    SerializeTupleStruct::serialize_field(),
    SerializeTupleVariant::serialize_field(),
    SerializeStruct::serialize_field(&'static str),
    SerializeStructVariant::serialize_field(&'static str),
}

impl ser::SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        key.serialize(&mut **self)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }
    fn end(self) -> Done {
        Ok(())
    }
}
