//! From Rust's data to a Python value.

use monty_vm::host::{MAX_NESTING, Value};
use num_bigint::BigInt;
use serde::ser::{self, Serialize};

use super::error::ConvertError;

/// The Python value of any Rust data that serde knows: structs and maps become dicts, sequences lists, tuples tuples, an enum
/// its variant's name or a dict from the name to what the variant holds.
///
/// ```
/// use monty::{Options, Program, to_value};
/// use serde::Serialize;
///
/// #[derive(Serialize)]
/// struct Order { id: u64, items: Vec<(String, f64)>, note: Option<String> }
///
/// let order = Order { id: 7, items: vec![("tea".into(), 2.5), ("cup".into(), 4.0)], note: None };
/// let program = Program::compile("sum(price for _, price in order['items'])", Options::default().input("order"))?;
/// assert_eq!(program.run([("order", to_value(&order)?)])?, 6.5.into());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// The data is nested too deeply, or refuses to be written.
pub fn to_value<T: Serialize + ?Sized>(data: &T) -> Result<Value, ConvertError> {
    data.serialize(Writer { room: MAX_NESTING })
}

/// Makes a value; `room` is how deep it may go on to nest, which bounds the recursion.
#[derive(Clone, Copy)]
struct Writer {
    room: usize,
}

impl Writer {
    fn inner(self) -> Result<Writer, ConvertError> {
        self.room.checked_sub(1).map(|room| Writer { room }).ok_or_else(ConvertError::too_deep)
    }
}

/// What the parts of a container become.
enum Shape {
    List,
    Tuple,
    Dict,
}

/// A container under way, perhaps inside a dict of one key: the name of an enum's variant.
struct Parts {
    writer: Writer,
    shape: Shape,
    variant: Option<&'static str>,
    done: Vec<Value>,
}

impl Parts {
    fn open(
        writer: Writer,
        shape: Shape,
        variant: Option<&'static str>,
        length: usize,
    ) -> Result<Parts, ConvertError> {
        let done = Vec::with_capacity(length.min(1024));
        Ok(Parts { writer: writer.inner()?, shape, variant, done })
    }

    fn push<T: Serialize + ?Sized>(&mut self, part: &T) -> Result<(), ConvertError> {
        self.done.push(part.serialize(self.writer)?);
        Ok(())
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &str, part: &T) -> Result<(), ConvertError> {
        self.done.push(name.into());
        self.push(part)
    }

    fn close(self) -> Value {
        let value = match self.shape {
            Shape::List => Value::List(self.done),
            Shape::Tuple => Value::Tuple(self.done),
            Shape::Dict => {
                let mut parts = self.done.into_iter();
                Value::Dict(std::iter::from_fn(|| Some((parts.next()?, parts.next()?))).collect())
            }
        };
        named(self.variant, value)
    }
}

fn named(variant: Option<&'static str>, value: Value) -> Value {
    match variant {
        Some(name) => Value::Dict(vec![(name.into(), value)]),
        None => value,
    }
}

macro_rules! simple {
    ($($method:ident($t:ty) => |$v:ident| $value:expr),* $(,)?) => {
        $(fn $method(self, $v: $t) -> Result<Value, ConvertError> { Ok($value) })*
    };
}

impl ser::Serializer for Writer {
    type Ok = Value;
    type Error = ConvertError;
    type SerializeSeq = Parts;
    type SerializeTuple = Parts;
    type SerializeTupleStruct = Parts;
    type SerializeTupleVariant = Parts;
    type SerializeMap = Parts;
    type SerializeStruct = Parts;
    type SerializeStructVariant = Parts;

    simple! {
        serialize_bool(bool) => |v| Value::Bool(v),
        serialize_i8(i8) => |v| Value::Int(v.into()),
        serialize_i16(i16) => |v| Value::Int(v.into()),
        serialize_i32(i32) => |v| Value::Int(v.into()),
        serialize_i64(i64) => |v| Value::Int(v),
        serialize_i128(i128) => |v| BigInt::from(v).into(),
        serialize_u8(u8) => |v| Value::Int(v.into()),
        serialize_u16(u16) => |v| Value::Int(v.into()),
        serialize_u32(u32) => |v| Value::Int(v.into()),
        serialize_u64(u64) => |v| BigInt::from(v).into(),
        serialize_u128(u128) => |v| BigInt::from(v).into(),
        serialize_f32(f32) => |v| Value::Float(v.into()),
        serialize_f64(f64) => |v| Value::Float(v),
        serialize_char(char) => |v| Value::Str(v.into()),
        serialize_str(&str) => |v| Value::Str(v.to_owned()),
        serialize_bytes(&[u8]) => |v| Value::Bytes(v.to_vec()),
        serialize_unit_struct(&'static str) => |_v| Value::None,
    }

    fn serialize_none(self) -> Result<Value, ConvertError> {
        Ok(Value::None)
    }

    fn serialize_unit(self) -> Result<Value, ConvertError> {
        Ok(Value::None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, v: &T) -> Result<Value, ConvertError> {
        v.serialize(self.inner()?)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
    ) -> Result<Value, ConvertError> {
        Ok(name.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        v: &T,
    ) -> Result<Value, ConvertError> {
        v.serialize(self.inner()?)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        v: &T,
    ) -> Result<Value, ConvertError> {
        Ok(named(Some(name), v.serialize(self.inner()?)?))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Parts, ConvertError> {
        Parts::open(self, Shape::List, None, length.unwrap_or(0))
    }

    fn serialize_tuple(self, length: usize) -> Result<Parts, ConvertError> {
        Parts::open(self, Shape::Tuple, None, length)
    }

    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Parts, ConvertError> {
        Parts::open(self, Shape::Tuple, None, length)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        length: usize,
    ) -> Result<Parts, ConvertError> {
        Parts::open(self, Shape::Tuple, Some(name), length)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Parts, ConvertError> {
        Parts::open(self, Shape::Dict, None, length.unwrap_or(0).saturating_mul(2))
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Parts, ConvertError> {
        Parts::open(self, Shape::Dict, None, length.saturating_mul(2))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        length: usize,
    ) -> Result<Parts, ConvertError> {
        Parts::open(self, Shape::Dict, Some(name), length.saturating_mul(2))
    }
}

macro_rules! items {
    ($($trait:ident::$method:ident),* $(,)?) => {
        $(impl ser::$trait for Parts {
            type Ok = Value;
            type Error = ConvertError;
            fn $method<T: Serialize + ?Sized>(&mut self, part: &T) -> Result<(), ConvertError> {
                self.push(part)
            }
            fn end(self) -> Result<Value, ConvertError> {
                Ok(self.close())
            }
        })*
    };
}

items! {
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field,
    SerializeTupleVariant::serialize_field,
}

impl ser::SerializeMap for Parts {
    type Ok = Value;
    type Error = ConvertError;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), ConvertError> {
        self.push(key)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), ConvertError> {
        self.push(value)
    }
    fn end(self) -> Result<Value, ConvertError> {
        Ok(self.close())
    }
}

macro_rules! fields {
    ($($trait:ident),*) => {
        $(impl ser::$trait for Parts {
            type Ok = Value;
            type Error = ConvertError;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                part: &T,
            ) -> Result<(), ConvertError> {
                self.field(name, part)
            }
            fn end(self) -> Result<Value, ConvertError> {
                Ok(self.close())
            }
        })*
    };
}

fields!(SerializeStruct, SerializeStructVariant);
