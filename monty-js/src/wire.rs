//! Values as plain data for JavaScript: what JSON has as it is, all else as an object whose `$` names its type. The other half
//! is `lib/values.js`.

use monty::{Exception, Instance, Value};
use num_bigint::BigInt;
use serde_json::{Map, Value as Json, json};

/// As deep as the border admits.
const MAX_NESTING: usize = 200;
/// Integers that a JavaScript number holds exactly.
const SAFE: i64 = (1 << 53) - 1;

fn tagged(kind: &str, value: Json) -> Json {
    json!({ "$": kind, "v": value })
}

/// A byte as the character of the same number.
fn latin1(bytes: &[u8]) -> Json {
    Json::String(bytes.iter().map(|b| char::from(*b)).collect())
}

fn list(items: &[Value]) -> Json {
    Json::Array(items.iter().map(to_wire).collect())
}

fn pairs<'a>(pairs: impl Iterator<Item = (Json, &'a Value)>) -> Json {
    Json::Array(pairs.map(|(k, v)| json!([k, to_wire(v)])).collect())
}

/// A script's value for JavaScript.
pub(crate) fn to_wire(value: &Value) -> Json {
    match value {
        Value::None => Json::Null,
        Value::Bool(b) => Json::Bool(*b),
        Value::Int(i) if i.abs() <= SAFE => json!(i),
        Value::Int(i) => tagged("int", i.to_string().into()),
        Value::BigInt(i) => tagged("int", i.to_string().into()),
        Value::Float(x) if x.is_finite() && !(*x == 0.0 && x.is_sign_negative()) => json!(x),
        Value::Float(x) => tagged("float", x.to_string().into()),
        Value::Complex(re, im) => {
            tagged("complex", json!([to_wire(&Value::Float(*re)), to_wire(&Value::Float(*im))]))
        }
        Value::Str(s) => json!(s),
        Value::Bytes(b) => tagged("bytes", latin1(b)),
        Value::ByteArray(b) => tagged("bytearray", latin1(b)),
        Value::List(items) => list(items),
        Value::Tuple(items) => tagged("tuple", list(items)),
        Value::Set(items) => tagged("set", list(items)),
        Value::FrozenSet(items) => tagged("frozenset", list(items)),
        Value::Dict(entries) => tagged("dict", pairs(entries.iter().map(|(k, v)| (to_wire(k), v)))),
        Value::Range(start, stop, step) => {
            tagged("range", list(&[(*start).into(), (*stop).into(), (*step).into()]))
        }
        Value::Exception(e) => tagged("exception", exception(e)),
        Value::Instance(i) => tagged(
            "instance",
            json!({
                "class": i.class,
                "module": i.module,
                "dataclass": i.dataclass,
                "attributes": pairs(i.attributes.iter().map(|(k, v)| (json!(k), v))),
            }),
        ),
        Value::HostFunction(name) => tagged("function", json!(name)),
        Value::Shared(_, inner) => to_wire(inner),
        other => tagged("opaque", json!([other.type_name(), other.to_string()])),
    }
}

/// An exception for JavaScript.
pub(crate) fn exception(e: &Exception) -> Json {
    json!({ "class": e.class, "base": e.base, "message": e.message, "args": list(&e.args) })
}

/// JavaScript's value for a script.
pub(crate) fn from_wire(wire: &Json) -> Result<Value, String> {
    enter(wire, 0)
}

fn enter(wire: &Json, depth: usize) -> Result<Value, String> {
    if depth > MAX_NESTING {
        return Err(format!("a value nested more than {MAX_NESTING} deep cannot be passed in"));
    }
    Ok(match wire {
        Json::Null => Value::None,
        Json::Bool(b) => Value::Bool(*b),
        Json::Number(n) => number(n),
        Json::String(s) => Value::Str(s.clone()),
        Json::Array(items) => {
            Value::List(items.iter().map(|i| enter(i, depth + 1)).collect::<Result<_, _>>()?)
        }
        Json::Object(object) => special(object, depth)?,
    })
}

/// A whole number is an int.
fn number(n: &serde_json::Number) -> Value {
    match (n.as_i64(), n.as_f64()) {
        (Some(i), _) => Value::Int(i),
        (None, Some(x)) if x.fract() == 0.0 && x.abs() <= SAFE as f64 => Value::Int(x as i64),
        (None, x) => Value::Float(x.unwrap_or(f64::NAN)),
    }
}

fn special(object: &Map<String, Json>, depth: usize) -> Result<Value, String> {
    let broken = || "a value in no form that is known".to_owned();
    let kind = object.get("$").and_then(Json::as_str).ok_or_else(broken)?;
    let v = object.get("v").unwrap_or(&Json::Null);
    let text = || v.as_str().ok_or_else(broken);
    let items = || -> Result<Vec<Value>, String> {
        v.as_array().ok_or_else(broken)?.iter().map(|i| enter(i, depth + 1)).collect()
    };
    let bytes = || -> Result<Vec<u8>, String> {
        text()?.chars().map(|c| u8::try_from(u32::from(c)).map_err(|_| broken())).collect()
    };
    Ok(match kind {
        "int" => text()?.parse::<BigInt>().map_err(|_| broken())?.into(),
        "float" => Value::Float(text()?.parse().map_err(|_| broken())?),
        "complex" => match items()?.as_slice() {
            [re, im] => Value::Complex(real(re).ok_or_else(broken)?, real(im).ok_or_else(broken)?),
            _ => return Err(broken()),
        },
        "bytes" => Value::Bytes(bytes()?),
        "bytearray" => Value::ByteArray(bytes()?),
        "tuple" => Value::Tuple(items()?),
        "set" => Value::Set(items()?),
        "frozenset" => Value::FrozenSet(items()?),
        "dict" => Value::Dict(entries(v, depth)?),
        "range" => match items()?.as_slice() {
            [Value::Int(start), Value::Int(stop), Value::Int(step)] => Value::Range(*start, *stop, *step),
            _ => return Err(broken()),
        },
        "exception" => Value::Exception(Box::new(to_exception(v, depth)?)),
        "instance" => {
            let field = |name: &str| v.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
            let attributes = entries(v.get("attributes").unwrap_or(&Json::Null), depth)?;
            let attributes = attributes.into_iter().map(|(name, value)| match name {
                Value::Str(name) => Ok((name, value)),
                _ => Err(broken()),
            });
            Value::Instance(Box::new(Instance {
                class: field("class"),
                module: field("module"),
                dataclass: v.get("dataclass").and_then(Json::as_bool).unwrap_or_default(),
                attributes: attributes.collect::<Result<_, _>>()?,
                ..Instance::default()
            }))
        }
        "function" => Value::HostFunction(text()?.to_owned()),
        "opaque" => {
            let name = v.get(0).and_then(Json::as_str).unwrap_or("object");
            return Err(format!("a value of type '{name}' cannot be passed in"));
        }
        _ => return Err(broken()),
    })
}

fn real(v: &Value) -> Option<f64> {
    match v {
        Value::Float(x) => Some(*x),
        Value::Int(i) => Some(*i as f64),
        _ => None,
    }
}

fn entries(wire: &Json, depth: usize) -> Result<Vec<(Value, Value)>, String> {
    let broken = || "entries in no form that is known".to_owned();
    let pair = |pair: &Json| match pair.as_array().map(Vec::as_slice) {
        Some([k, v]) => Ok((enter(k, depth + 1)?, enter(v, depth + 1)?)),
        _ => Err(broken()),
    };
    wire.as_array().ok_or_else(broken)?.iter().map(pair).collect()
}

/// An exception that JavaScript answers with: its class, and arguments or a message.
pub(crate) fn to_exception(wire: &Json, depth: usize) -> Result<Exception, String> {
    let field = |name: &str| wire.get(name).and_then(Json::as_str).unwrap_or_default();
    // What is not a class of Python's own becomes its nearest builtin one.
    let class = if field("base").is_empty() { field("class") } else { field("base") };
    let class = if class.is_empty() { "Exception" } else { class };
    Ok(match wire.get("args").and_then(Json::as_array) {
        Some(args) => {
            let args = args.iter().map(|a| enter(a, depth + 1)).collect::<Result<Vec<_>, _>>()?;
            Exception::with_args(class, args)
        }
        None => Exception::new(class, field("message")),
    })
}
