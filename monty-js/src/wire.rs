//! Values as plain data for JavaScript: what JSON has as it is, all else as an object whose `$` names its type. The other half
//! is `lib/values.js`.

use monty::{
    Date, DateTime, DefaultDict, Deque, EnumMember, Exception, Fraction, HostObject, Instance, NamedTuple,
    Path, Time, TimeDelta, Timezone, Value,
};
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
        Value::Date(d) => tagged("date", json!([d.year, d.month, d.day])),
        Value::Time(t) => tagged("time", time(t)),
        Value::DateTime(t) => {
            tagged("datetime", json!([[t.date.year, t.date.month, t.date.day], time(&t.time)]))
        }
        Value::TimeDelta(d) => tagged("timedelta", delta(*d)),
        Value::Timezone(zone) => tagged("timezone", json!([delta(zone.offset), zone.name])),
        Value::ZoneInfo(key) => tagged("zoneinfo", json!(key)),
        Value::Decimal(text) => tagged("decimal", json!(text)),
        Value::Fraction(x) => tagged("fraction", json!([x.numerator.to_string(), x.denominator.to_string()])),
        Value::Uuid(_) => tagged("uuid", json!(value.to_text())),
        Value::Path(path) => tagged("path", json!([path.class, path.text])),
        Value::Enum(m) => tagged(
            "enum",
            json!({
                "class": m.class, "module": m.module, "name": m.name, "value": to_wire(&m.value),
                "base": m.base, "mixin": m.mixin,
            }),
        ),
        Value::NamedTuple(t) => tagged(
            "namedtuple",
            json!({ "class": t.class, "module": t.module, "names": t.names, "items": list(&t.items) }),
        ),
        Value::Deque(d) => tagged("deque", json!([list(&d.items), d.maxlen])),
        Value::OrderedDict(entries) => {
            tagged("ordereddict", pairs(entries.iter().map(|(k, v)| (to_wire(k), v))))
        }
        Value::Counter(entries) => tagged("counter", pairs(entries.iter().map(|(k, v)| (to_wire(k), v)))),
        Value::DefaultDict(d) => {
            let entries = pairs(d.pairs.iter().map(|(k, v)| (to_wire(k), v)));
            tagged("defaultdict", json!([to_wire(&d.factory), entries]))
        }
        Value::Type(name) => tagged("type", json!(name)),
        Value::HostObject(o) => tagged("object", json!({ "id": o.id, "name": o.name })),
        other => tagged("opaque", json!([other.type_name(), other.to_string()])),
    }
}

fn time(t: &Time) -> Json {
    json!([t.hour, t.minute, t.second, t.microsecond, t.fold, to_wire(&t.tz)])
}

fn delta(d: TimeDelta) -> Json {
    json!([d.days, d.seconds, d.microseconds])
}

/// An exception for JavaScript.
pub(crate) fn exception(e: &Exception) -> Json {
    json!({ "class": e.class, "base": e.base, "message": e.message, "args": list(&e.args),
        "notes": e.notes(), "cause": e.cause().map(to_wire) })
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
        "awaited" => Value::AsyncHostFunction(text()?.to_owned()),
        "type" => Value::Type(text()?.to_owned()),
        "date" => Value::Date(read_date(v).ok_or_else(broken)?),
        "time" => Value::Time(Box::new(read_time(v, depth)?)),
        "datetime" => {
            let date = v.get(0).and_then(read_date).ok_or_else(broken)?;
            let time = read_time(v.get(1).unwrap_or(&Json::Null), depth)?;
            Value::DateTime(Box::new(DateTime { date, time }))
        }
        "timedelta" => Value::TimeDelta(read_delta(v).ok_or_else(broken)?),
        "timezone" => {
            let offset = v.get(0).and_then(read_delta).ok_or_else(broken)?;
            let name = v.get(1).and_then(Json::as_str).map(str::to_owned);
            Value::Timezone(Box::new(Timezone { offset, name }))
        }
        "zoneinfo" => Value::ZoneInfo(text()?.to_owned()),
        "decimal" => Value::Decimal(text()?.to_owned()),
        "fraction" => {
            let part = |at: usize| v.get(at).and_then(Json::as_str).and_then(|t| t.parse().ok());
            let (numerator, denominator) = part(0).zip(part(1)).ok_or_else(broken)?;
            Value::Fraction(Box::new(Fraction { numerator, denominator }))
        }
        "uuid" => {
            let digits: String = text()?.chars().filter(|c| *c != '-').collect();
            let number = u128::from_str_radix(&digits, 16).map_err(|_| broken())?;
            Value::Uuid(number.to_be_bytes())
        }
        "path" => {
            let part = |at: usize| v.get(at).and_then(Json::as_str).map(str::to_owned);
            let (class, text) = part(0).zip(part(1)).ok_or_else(broken)?;
            Value::Path(Box::new(Path { class, text }))
        }
        "enum" => {
            let field = |name: &str| v.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
            let value = enter(v.get("value").unwrap_or(&Json::Null), depth + 1)?;
            let [class, module, name, base, mixin] = ["class", "module", "name", "base", "mixin"].map(field);
            let members = Vec::new();
            Value::Enum(Box::new(EnumMember { class, module, name, value, base, mixin, members }))
        }
        "namedtuple" => {
            let field = |name: &str| v.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
            let all = |name: &str| v.get(name).and_then(Json::as_array).ok_or_else(broken);
            let names = all("names")?.iter().map(|n| n.as_str().unwrap_or_default().to_owned()).collect();
            let items = all("items")?.iter().map(|i| enter(i, depth + 1)).collect::<Result<_, _>>()?;
            Value::NamedTuple(Box::new(NamedTuple {
                class: field("class"),
                module: field("module"),
                names,
                items,
            }))
        }
        "deque" => {
            let items = v.get(0).and_then(Json::as_array).ok_or_else(broken)?;
            let items = items.iter().map(|i| enter(i, depth + 1)).collect::<Result<_, _>>()?;
            Value::Deque(Box::new(Deque { items, maxlen: v.get(1).and_then(Json::as_u64) }))
        }
        "ordereddict" => Value::OrderedDict(entries(v, depth)?),
        "counter" => Value::Counter(entries(v, depth)?),
        "defaultdict" => {
            let factory = enter(v.get(0).unwrap_or(&Json::Null), depth + 1)?;
            let pairs = entries(v.get(1).unwrap_or(&Json::Null), depth)?;
            Value::DefaultDict(Box::new(DefaultDict { factory, pairs }))
        }
        "object" => {
            let id = v.get("id").and_then(Json::as_u64).ok_or_else(broken)?;
            let names = |name: &str| -> Vec<String> {
                let names = v.get(name).and_then(Json::as_array).into_iter().flatten();
                names.filter_map(Json::as_str).map(str::to_owned).collect()
            };
            let mut object = HostObject::new(id, v.get("name").and_then(Json::as_str).unwrap_or("object"));
            (object.attributes, object.settable, object.methods) =
                (names("attributes"), names("settable"), names("methods"));
            object.into()
        }
        "opaque" => {
            let name = v.get(0).and_then(Json::as_str).unwrap_or("object");
            return Err(format!("a value of type '{name}' cannot be passed in"));
        }
        _ => return Err(broken()),
    })
}

fn read_date(v: &Json) -> Option<Date> {
    let part = |at: usize| v.get(at).and_then(Json::as_u64);
    Some(Date {
        year: part(0)?.try_into().ok()?,
        month: part(1)?.try_into().ok()?,
        day: part(2)?.try_into().ok()?,
    })
}

fn read_delta(v: &Json) -> Option<TimeDelta> {
    Some(TimeDelta {
        days: v.get(0)?.as_i64()?.try_into().ok()?,
        seconds: v.get(1)?.as_u64()?.try_into().ok()?,
        microseconds: v.get(2)?.as_u64()?.try_into().ok()?,
    })
}

fn read_time(v: &Json, depth: usize) -> Result<Time, String> {
    let part = |at: usize| v.get(at).and_then(Json::as_u64);
    let small = |at: usize| part(at).and_then(|n| u8::try_from(n).ok());
    let read = || {
        let [hour, minute, second, fold] = [small(0)?, small(1)?, small(2)?, small(4)?];
        let microsecond = part(3)?.try_into().ok()?;
        Some(Time { hour, minute, second, microsecond, fold, tz: Value::None })
    };
    let time = read().ok_or_else(|| "a time in no form that is known".to_owned())?;
    Ok(Time { tz: enter(v.get(5).unwrap_or(&Json::Null), depth + 1)?, ..time })
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
