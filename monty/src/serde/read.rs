//! From a Python value to Rust's data.

use monty_vm::host::{MAX_NESTING, Value};
use num_bigint::BigInt;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, Unexpected,
};

use super::error::ConvertError;

/// Rust data out of a Python value: what [`crate::to_value`] does, backwards. An instance of a class of the script's reads as a
/// struct of its attributes, a set as a sequence, an int as a float where one is asked for; a date, a time, a UUID, a decimal number and a
/// path as their text, a member of an enumeration as its name where an enum is asked for, else as its value.
///
/// ```
/// use monty::{Options, Program, Value, from_value};
/// use serde::Deserialize;
///
/// #[derive(Debug, PartialEq, Deserialize)]
/// struct Point { x: f64, y: f64, tags: Vec<String> }
///
/// let program = Program::compile("{'x': 1, 'y': 2.5, 'tags': ('a', 'b')}", Options::default())?;
/// let point: Point = from_value(program.run([("", Value::None); 0])?)?;
/// assert_eq!(point, Point { x: 1.0, y: 2.5, tags: vec!["a".into(), "b".into()] });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// The value is none of that type.
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, ConvertError> {
    T::deserialize(Reader { value, room: MAX_NESTING })
}

/// Takes a value apart; `room` is how deep it may go on to nest, which bounds the recursion.
struct Reader {
    value: Value,
    room: usize,
}

impl IntoDeserializer<'_, ConvertError> for Reader {
    type Deserializer = Reader;
    fn into_deserializer(self) -> Reader {
        self
    }
}

impl Reader {
    fn unexpected(&self) -> ConvertError {
        let shown = self.value.type_name().to_owned();
        ConvertError::invalid_type(Unexpected::Other(&shown), &"a value with a counterpart in Rust")
    }
}

fn big<'de, V: de::Visitor<'de>>(i: &BigInt, visitor: V) -> Result<V::Value, ConvertError> {
    if let Ok(i) = u64::try_from(i) {
        return visitor.visit_u64(i);
    }
    if let Ok(i) = i128::try_from(i) {
        return visitor.visit_i128(i);
    }
    match u128::try_from(i) {
        Ok(i) => visitor.visit_u128(i),
        Err(_) => {
            Err(ConvertError::invalid_value(Unexpected::Other("an int of more than 128 bits"), &visitor))
        }
    }
}

impl<'de> Deserializer<'de> for Reader {
    type Error = ConvertError;

    fn deserialize_any<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
        let Some(room) = self.room.checked_sub(1) else { return Err(ConvertError::too_deep()) };
        let inner = |value| Reader { value, room };
        match self.value {
            Value::None => visitor.visit_unit(),
            Value::Bool(b) => visitor.visit_bool(b),
            Value::Int(i) => visitor.visit_i64(i),
            Value::BigInt(i) => big(&i, visitor),
            Value::Float(f) => visitor.visit_f64(f),
            Value::Str(s) => visitor.visit_string(s),
            Value::Bytes(b) | Value::ByteArray(b) => visitor.visit_byte_buf(b),
            Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
                let mut seq = SeqDeserializer::new(items.into_iter().map(inner));
                let value = visitor.visit_seq(&mut seq)?;
                seq.end()?;
                Ok(value)
            }
            Value::Complex(re, im) => {
                visitor.visit_seq(SeqDeserializer::new([re, im].into_iter().map(|f| inner(Value::Float(f)))))
            }
            Value::Dict(pairs) | Value::OrderedDict(pairs) | Value::Counter(pairs) => {
                let mut map = MapDeserializer::new(pairs.into_iter().map(|(k, v)| (inner(k), inner(v))));
                let value = visitor.visit_map(&mut map)?;
                map.end()?;
                Ok(value)
            }
            Value::Instance(i) => {
                let fields = i.attributes.into_iter().map(|(k, v)| (inner(Value::Str(k)), inner(v)));
                visitor.visit_map(MapDeserializer::new(fields))
            }
            Value::NamedTuple(t) => inner(Value::Tuple(t.items)).deserialize_any(visitor),
            Value::DefaultDict(d) => inner(Value::Dict(d.pairs)).deserialize_any(visitor),
            Value::Deque(d) => inner(Value::List(d.items)).deserialize_any(visitor),
            Value::Enum(member) => inner(member.value).deserialize_any(visitor),
            Value::Shared(_, value) => inner(*value).deserialize_any(visitor),
            Value::Decimal(text) => visitor.visit_string(text),
            Value::Path(path) => visitor.visit_string(path.text),
            Value::ZoneInfo(key) => visitor.visit_string(key),
            value @ (Value::Date(_) | Value::Time(_) | Value::DateTime(_) | Value::Uuid(_)) => {
                visitor.visit_string(value.to_text())
            }
            Value::HostFunction(name) | Value::AsyncHostFunction(name) => visitor.visit_string(name),
            value => Err(Reader { value, room }.unexpected()),
        }
    }

    fn deserialize_option<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
        if self.value == Value::None { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_struct<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ConvertError> {
        match self.value {
            Value::NamedTuple(t) => {
                let Some(room) = self.room.checked_sub(1) else { return Err(ConvertError::too_deep()) };
                let inner = |value| Reader { value, room };
                let fields = t.names.into_iter().zip(t.items).map(|(k, v)| (inner(Value::Str(k)), inner(v)));
                visitor.visit_map(MapDeserializer::new(fields))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_f32<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, ConvertError> {
        match self.value {
            // An int reads as the nearest float, as Python's own arithmetic does it.
            Value::Int(i) => visitor.visit_f64(i as f64),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ConvertError> {
        let Some(room) = self.room.checked_sub(1) else { return Err(ConvertError::too_deep()) };
        visitor.visit_newtype_struct(Reader { value: self.value, room })
    }

    fn deserialize_enum<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ConvertError> {
        let Some(room) = self.room.checked_sub(1) else { return Err(ConvertError::too_deep()) };
        let (name, content) = match self.value {
            Value::Enum(member) => (Value::Str(member.name), None),
            Value::Str(name) => (Value::Str(name), None),
            Value::Dict(mut pairs) if pairs.len() == 1 => match pairs.pop() {
                Some((name, content)) => (name, Some(content)),
                None => return Err(ConvertError::custom("an enum without a variant")),
            },
            value => return Err(Reader { value, room }.unexpected()),
        };
        visitor.visit_enum(Variant { name, content, room })
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map
        identifier ignored_any
    }
}

/// An enum's variant: its name and what it holds.
struct Variant {
    name: Value,
    content: Option<Value>,
    room: usize,
}

impl<'de> de::EnumAccess<'de> for Variant {
    type Error = ConvertError;
    type Variant = Variant;
    fn variant_seed<S: DeserializeSeed<'de>>(mut self, seed: S) -> Result<(S::Value, Variant), ConvertError> {
        let value = std::mem::take(&mut self.name);
        Ok((seed.deserialize(Reader { value, room: self.room })?, self))
    }
}

impl Variant {
    fn content(self) -> Result<Reader, ConvertError> {
        match self.content {
            Some(value) => Ok(Reader { value, room: self.room }),
            None => Err(ConvertError::custom("a variant without what it holds")),
        }
    }
}

impl<'de> de::VariantAccess<'de> for Variant {
    type Error = ConvertError;
    fn unit_variant(self) -> Result<(), ConvertError> {
        match self.content {
            None | Some(Value::None) => Ok(()),
            Some(_) => Err(ConvertError::custom("a variant that holds nothing was given something")),
        }
    }
    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, ConvertError> {
        seed.deserialize(self.content()?)
    }
    fn tuple_variant<V: de::Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, ConvertError> {
        self.content()?.deserialize_any(visitor)
    }
    fn struct_variant<V: de::Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ConvertError> {
        self.content()?.deserialize_any(visitor)
    }
}
