//! Arguments of host functions: from Python values to Rust's types.

use std::collections::BTreeMap;

use monty_vm::host::{Exception, Value};
use num_bigint::BigInt;
use serde::de::DeserializeOwned;

use super::answer::Typed;
use crate::serde::from_value;

/// A type that an argument of a host function can have.
pub trait FromValue: Sized {
    /// May the argument be left out?
    const OPTIONAL: bool = false;

    /// The argument, or what is wrong with it, as Python goes on after `f() argument 1 `: `must be int, not str`.
    ///
    /// # Errors
    /// The value is of another type.
    fn from_value(value: &Value) -> Result<Self, String>;
}

/// A type that an argument of a host function can be borrowed as.
pub trait RefValue {
    /// As [`FromValue::from_value`].
    ///
    /// # Errors
    /// The value is of another type.
    fn borrow(value: &Value) -> Result<&Self, String>;
}

fn not<T>(wanted: &str, value: &Value) -> Result<T, String> {
    Err(format!("must be {wanted}, not {}", value.type_name()))
}

impl RefValue for str {
    fn borrow(value: &Value) -> Result<&str, String> {
        value.as_str().map_or_else(|| not("str", value), Ok)
    }
}

impl RefValue for [u8] {
    fn borrow(value: &Value) -> Result<&[u8], String> {
        match value {
            Value::Bytes(b) | Value::ByteArray(b) => Ok(b),
            _ => not("bytes", value),
        }
    }
}

impl RefValue for [Value] {
    fn borrow(value: &Value) -> Result<&[Value], String> {
        match value {
            Value::List(items) | Value::Tuple(items) => Ok(items),
            Value::NamedTuple(t) => Ok(&t.items),
            Value::Deque(d) => Ok(&d.items),
            _ => not("list", value),
        }
    }
}

impl RefValue for Value {
    fn borrow(value: &Value) -> Result<&Value, String> {
        Ok(value)
    }
}

macro_rules! integers {
    ($($t:ident)*) => {
        $(impl FromValue for $t {
            fn from_value(value: &Value) -> Result<$t, String> {
                let fits = match value.plain() {
                    Value::Bool(b) => return Ok($t::from(*b)),
                    Value::Int(i) => $t::try_from(*i).ok(),
                    Value::BigInt(i) => $t::try_from(i).ok(),
                    _ => return not("int", value),
                };
                fits.ok_or_else(|| format!("must be between {} and {}", $t::MIN, $t::MAX))
            }
        })*
    };
}

integers!(i8 i16 i32 i64 i128 isize u16 u32 u64 u128 usize);

macro_rules! arguments {
    ($($t:ty, $name:literal: $($pattern:pat => $made:expr),+;)*) => {
        $(impl FromValue for $t {
            fn from_value(value: &Value) -> Result<$t, String> {
                match value.plain() {
                    $($pattern => Ok($made),)+
                    _ => not($name, value),
                }
            }
        })*
    };
}

arguments! {
    bool, "bool": Value::Bool(b) => *b;
    f64, "float": Value::Float(f) => *f, Value::Int(i) => *i as f64, Value::Bool(b) => f64::from(u8::from(*b));
    String, "str": Value::Str(s) => s.clone();
    BigInt, "int": Value::Int(i) => BigInt::from(*i), Value::BigInt(i) => i.clone(), Value::Bool(b) => BigInt::from(u8::from(*b));
    Vec<u8>, "bytes": Value::Bytes(b) | Value::ByteArray(b) => b.clone();
    Exception, "exception": Value::Exception(e) => (**e).clone();
}

impl FromValue for Value {
    fn from_value(value: &Value) -> Result<Value, String> {
        Ok(value.clone())
    }
}

impl<T: FromValue> FromValue for Option<T> {
    const OPTIONAL: bool = true;
    fn from_value(value: &Value) -> Result<Option<T>, String> {
        match value {
            Value::None => Ok(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: &Value) -> Result<Vec<T>, String> {
        match value.items() {
            Some(items) => items.iter().map(T::from_value).collect(),
            None => not("list", value),
        }
    }
}

impl<K: FromValue + Ord, V: FromValue> FromValue for BTreeMap<K, V> {
    fn from_value(value: &Value) -> Result<BTreeMap<K, V>, String> {
        match value.pairs() {
            Some(pairs) => pairs.iter().map(|(k, v)| Ok((K::from_value(k)?, V::from_value(v)?))).collect(),
            None => not("dict", value),
        }
    }
}

macro_rules! tuples {
    ($(($($t:ident $v:ident),+): $n:literal;)*) => {
        $(impl<$($t: FromValue),+> FromValue for ($($t,)+) {
            fn from_value(value: &Value) -> Result<($($t,)+), String> {
                let items = match value {
                    Value::Tuple(items) | Value::List(items) => items,
                    Value::NamedTuple(t) => &t.items,
                    _ => return not("tuple", value),
                };
                match items.as_slice() {
                    [$($v),+] => Ok(($($t::from_value($v)?,)+)),
                    _ => Err(format!("must have {} items, not {}", $n, items.len())),
                }
            }
        })*
    };
}

tuples! {
    (A a): 1;
    (A a, B b): 2;
    (A a, B b, C c): 3;
    (A a, B b, C c, D d): 4;
}

impl<T: DeserializeOwned> FromValue for Typed<T> {
    fn from_value(value: &Value) -> Result<Typed<T>, String> {
        from_value(value.clone()).map(Typed).map_err(|e| format!("does not fit: {e}"))
    }
}
