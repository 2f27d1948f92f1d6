//! Values as JSON. What JSON has no form for goes out as its text.

use monty_vm::host::Value;
use num_bigint::BigInt;
use serde_json::{Map, Number, Value as Json};

use crate::serde::ConvertError;

/// The value a JSON text stands for, as Python's `json.loads` reads it.
///
/// ```
/// let value = monty::from_json(r#"{"id": 12345678901234567890123, "tags": ["a"], "rate": 1e3}"#)?;
/// assert_eq!(value.to_string(), "{'id': 12345678901234567890123, 'tags': ['a'], 'rate': 1000.0}");
/// # Ok::<(), monty::ConvertError>(())
/// ```
///
/// # Errors
/// It is no JSON.
pub fn from_json(text: &str) -> Result<Value, ConvertError> {
    serde_json::from_str(text).map(value).map_err(<ConvertError as serde::de::Error>::custom)
}

/// A value as a JSON text on one line: tuples and sets as arrays, instances as objects of their attributes, members of enumerations as
/// their values, dates and times in their ISO form, anything else as its text.
///
/// ```
/// use monty::{Options, Program, Value, to_json};
///
/// let source = "from datetime import date\n{'day': date(2026, 3, 1), 'pair': (1, 2.5), 3: b'x'}";
/// let value = Program::compile(source, Options::default())?.run([("", Value::None); 0])?;
/// assert_eq!(to_json(&value), r#"{"day":"2026-03-01","pair":[1,2.5],"3":"b'x'"}"#);
/// # Ok::<(), monty::Error>(())
/// ```
#[must_use]
pub fn to_json(value: &Value) -> String {
    json(value).to_string()
}

// The parser admits 128 levels, so recursion is shallow here; on the way out a value has at most 200.
fn value(json: Json) -> Value {
    match json {
        Json::Null => Value::None,
        Json::Bool(b) => Value::Bool(b),
        Json::Number(n) => number(&n),
        Json::String(s) => Value::Str(s),
        Json::Array(items) => Value::List(items.into_iter().map(value).collect()),
        Json::Object(fields) => {
            Value::Dict(fields.into_iter().map(|(name, v)| (Value::Str(name), value(v))).collect())
        }
    }
}

/// As Python's json reads it: an int unless it has a fraction or exponent.
fn number(n: &Number) -> Value {
    let text = n.as_str();
    match text.parse::<BigInt>() {
        Ok(int) => int.into(),
        Err(_) => Value::Float(text.parse().unwrap_or(f64::INFINITY)),
    }
}

fn json(v: &Value) -> Json {
    match v {
        Value::None => Json::Null,
        Value::Bool(b) => Json::Bool(*b),
        Value::Int(i) => Json::Number((*i).into()),
        Value::Float(x) if x.is_finite() => number_text(v.to_string()),
        Value::BigInt(i) => number_text(i.to_string()),
        Value::Shared(_, inner) => json(inner),
        Value::Enum(member) => json(&member.value),
        Value::Instance(i) => Json::Object(i.attributes.iter().map(|(k, v)| (k.clone(), json(v))).collect()),
        other => {
            if let Some(items) = other.items() {
                return Json::Array(items.iter().map(json).collect());
            }
            match other.pairs() {
                Some(pairs) => {
                    Json::Object(Map::from_iter(pairs.iter().map(|(k, v)| (k.to_text(), json(v)))))
                }
                None => Json::String(other.to_text()),
            }
        }
    }
}

fn number_text(text: String) -> Json {
    Json::Number(Number::from_string_unchecked(text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn json_becomes_what_python_makes_of_it() {
        for (text, shown) in [
            ("null", "None"),
            ("[1, 2.0, 1e3, -0.5]", "[1, 2.0, 1000.0, -0.5]"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            (r#"{"b": true, "a": "é"}"#, "{'b': True, 'a': 'é'}"),
        ] {
            assert_eq!(from_json(text).unwrap().to_string(), shown);
        }
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in ["", "hello", "{", "nan", "1 2", &"[".repeat(100_000)] {
            assert!(from_json(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_value_is_one_line() {
        let pairs = vec![("a".into(), "a\nb".into()), (Value::Int(1), Value::Tuple(vec![]))];
        let values = [Value::Bytes(vec![0]), Value::Float(1.0), Value::Float(f64::NAN), Value::Dict(pairs)];
        assert_eq!(to_json(&Value::List(values.to_vec())), r#"["b'\\x00'",1.0,"nan",{"a":"a\nb","1":[]}]"#);
    }
}
