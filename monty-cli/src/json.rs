//! Values as JSON. What JSON has no form for goes out as its repr.

use std::str::FromStr as _;

use monty::{HostCall, Pending, Value};
use num_bigint::BigInt;
use serde_json::{Map, Number, Value as Json};

use crate::failure::Failure;

/// The value a JSON text stands for.
pub(crate) fn read(text: &str) -> Result<Value, Failure> {
    let json = serde_json::from_str(text).map_err(|e| Failure::usage(format!("--value is not JSON: {e}")))?;
    Ok(value(json))
}

/// A call as one line of JSON.
pub(crate) fn call_line(call: &HostCall) -> String {
    let args = call.args.iter().map(json).collect();
    let kwargs = call.kwargs.iter().map(|(name, v)| (name.clone(), json(v))).collect();
    let fields = [
        ("name".to_owned(), Json::String(call.name.clone())),
        ("args".to_owned(), Json::Array(args)),
        ("kwargs".to_owned(), Json::Object(kwargs)),
    ];
    Json::Object(Map::from_iter(fields)).to_string()
}

/// The calls a program waits for, as one line of JSON.
pub(crate) fn pending_line(pending: &Pending) -> String {
    let ids = pending.ids.iter().map(|id| Json::from(*id)).collect();
    let timer = pending.timer.map_or(Json::Null, |t| Json::from(t.as_secs_f64()));
    let fields = [("pending".to_owned(), Json::Array(ids)), ("timer".to_owned(), timer)];
    Json::Object(Map::from_iter(fields)).to_string()
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
    match BigInt::from_str(text) {
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
        Value::Str(s) => Json::String(s.clone()),
        Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
            Json::Array(items.iter().map(json).collect())
        }
        Value::Dict(pairs) => Json::Object(pairs.iter().map(|(k, v)| (key(k), json(v))).collect()),
        Value::Instance(i) => Json::Object(i.attributes.iter().map(|(k, v)| (k.clone(), json(v))).collect()),
        other => Json::String(other.to_string()),
    }
}

fn key(v: &Value) -> String {
    v.as_str().map_or_else(|| v.to_string(), str::to_owned)
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
            assert_eq!(read(text).unwrap().to_string(), shown);
        }
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in ["", "hello", "{", "nan", "1 2", &"[".repeat(100_000)] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_call_is_one_line() {
        let mut call = HostCall::default();
        call.name = "f".to_owned();
        call.args =
            vec![Value::from("a\nb"), Value::Bytes(vec![0]), Value::Float(1.0), Value::Float(f64::NAN)];
        call.kwargs = vec![("k".to_owned(), Value::Dict(vec![(Value::Int(1), Value::Tuple(vec![]))]))];
        assert_eq!(
            call_line(&call),
            r#"{"name":"f","args":["a\nb","b'\\x00'",1.0,"nan"],"kwargs":{"k":{"1":[]}}}"#
        );
    }
}
