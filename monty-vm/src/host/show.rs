//! Plain data as Python shows it: `repr`, without recursion.

use std::fmt;

use num_bigint::BigInt;

use super::text::{posix, uuid};
use super::{Exception, Time, TimeDelta, Timezone, Value};
use crate::num::complex::{self, Complex};
use crate::num::digits;
use crate::text::repr;

/// Beyond so many bits an integer shows in hexadecimal, which takes time in proportion to its length.
const DECIMAL_BITS: u64 = 200_000;

/// What is still to be written, the next thing last.
enum Todo<'a> {
    Value(&'a Value),
    Text(&'static str),
    Name(&'a str),
    Made(String),
}

impl fmt::Display for Exception {
    /// The class and the message, as in the last line of a traceback.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.class)?;
        if self.message.is_empty() { Ok(()) } else { write!(f, ": {}", self.message) }
    }
}

impl std::error::Error for Exception {}

impl fmt::Display for Value {
    /// The value's `repr`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut todo = vec![Todo::Value(self)];
        while let Some(next) = todo.pop() {
            match next {
                Todo::Text(text) => f.write_str(text)?,
                Todo::Name(name) => f.write_str(name)?,
                Todo::Made(text) => f.write_str(&text)?,
                Todo::Value(value) => show(value, &mut todo, f)?,
            }
        }
        Ok(())
    }
}

/// Writes what comes first; puts the rest on the stack.
fn show<'a>(value: &'a Value, todo: &mut Vec<Todo<'a>>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        Value::None => f.write_str("None"),
        Value::Ellipsis => f.write_str("Ellipsis"),
        Value::Bool(b) => f.write_str(if *b { "True" } else { "False" }),
        Value::Int(i) => write!(f, "{i}"),
        Value::BigInt(i) => show_big(i, f),
        Value::Float(x) => f.write_str(&digits::repr(*x)),
        Value::Complex(re, im) => f.write_str(&complex::repr(Complex { real: *re, imag: *im })),
        Value::Str(text) => f.write_str(&repr::repr(text)),
        Value::Bytes(bytes) => f.write_str(&repr::bytes(bytes)),
        Value::ByteArray(bytes) => write!(f, "bytearray({})", repr::bytes(bytes)),
        Value::List(items) => list("[", items, "]", todo, f),
        Value::Tuple(items) if items.len() == 1 => list("(", items, ",)", todo, f),
        Value::Tuple(items) => list("(", items, ")", todo, f),
        Value::Set(items) if items.is_empty() => f.write_str("set()"),
        Value::Set(items) => list("{", items, "}", todo, f),
        Value::FrozenSet(items) if items.is_empty() => f.write_str("frozenset()"),
        Value::FrozenSet(items) => list("frozenset({", items, "})", todo, f),
        Value::Dict(pairs) => dict("", pairs.iter(), "}", todo, f),
        Value::Range(start, stop, 1) => write!(f, "range({start}, {stop})"),
        Value::Range(start, stop, step) => write!(f, "range({start}, {stop}, {step})"),
        Value::Exception(e) => {
            f.write_str(&e.class)?;
            list("(", &e.args, ")", todo, f)
        }
        Value::Instance(i) => fields(&i.class, i.attributes.iter().map(|(n, v)| (n, v)), todo, f),
        Value::NamedTuple(t) => fields(&t.class, t.names.iter().zip(&t.items), todo, f),
        Value::HostFunction(name) | Value::AsyncHostFunction(name) => write!(f, "<host function {name}>"),
        Value::HostObject(o) => write!(f, "<{} host object>", o.name),
        Value::Slice(parts) => list("slice(", &parts[..], ")", todo, f),
        Value::Type(name) => write!(f, "<class '{name}'>"),
        Value::Shared(_, inner) => {
            todo.push(Todo::Value(inner));
            Ok(())
        }
        Value::Again(_) => f.write_str("..."),
        Value::Opaque { repr, .. } => f.write_str(repr),
        Value::Date(d) => write!(f, "datetime.date({}, {}, {})", d.year, d.month, d.day),
        Value::Time(t) => {
            f.write_str("datetime.time(")?;
            clock(t, todo, f)
        }
        Value::DateTime(t) => {
            write!(f, "datetime.datetime({}, {}, {}, ", t.date.year, t.date.month, t.date.day)?;
            clock(&t.time, todo, f)
        }
        Value::TimeDelta(d) => f.write_str(&delta(*d)),
        Value::Timezone(zone) => f.write_str(&timezone(zone)),
        Value::ZoneInfo(key) => write!(f, "zoneinfo.ZoneInfo(key={})", repr::repr(key)),
        Value::Decimal(text) => write!(f, "Decimal('{text}')"),
        Value::Fraction(x) => {
            f.write_str("Fraction(")?;
            show_big(&x.numerator, f)?;
            f.write_str(", ")?;
            show_big(&x.denominator, f)?;
            f.write_str(")")
        }
        Value::Uuid(bytes) => write!(f, "UUID('{}')", uuid(bytes)),
        Value::Path(path) => write!(f, "{}({})", path.class, repr::repr(&posix(path))),
        Value::Enum(member) => {
            todo.extend([Todo::Text(">"), Todo::Value(&member.value), Todo::Text(": ")]);
            let dot = if member.name.is_empty() { "" } else { "." };
            write!(f, "<{}{dot}{}", member.class, member.name)
        }
        Value::Deque(deque) => {
            todo.extend([Todo::Text(")")]);
            todo.extend(deque.maxlen.map(|n| Todo::Made(format!(", maxlen={n}"))));
            list("deque([", &deque.items, "]", todo, f)
        }
        Value::OrderedDict(pairs) => called("OrderedDict", pairs.iter(), todo, f),
        Value::Counter(pairs) => {
            let mut pairs: Vec<_> = pairs.iter().collect();
            if pairs.iter().all(|(_, n)| n.as_int().is_some()) {
                // The most common first.
                pairs.sort_by_key(|(_, n)| std::cmp::Reverse(n.as_int()));
            }
            called("Counter", pairs.into_iter(), todo, f)
        }
        Value::DefaultDict(d) => {
            dict_parts(d.pairs.iter(), "})", todo);
            todo.extend([Todo::Text(", {"), Todo::Value(&d.factory)]);
            f.write_str("defaultdict(")
        }
    }
}

/// A class with a dict in parentheses, which are empty if the dict is.
fn called<'a>(
    class: &'static str,
    pairs: impl DoubleEndedIterator<Item = &'a (Value, Value)> + ExactSizeIterator,
    todo: &mut Vec<Todo<'a>>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    f.write_str(class)?;
    if pairs.len() == 0 { f.write_str("()") } else { dict("(", pairs, "})", todo, f) }
}

fn dict<'a>(
    open: &'static str,
    pairs: impl DoubleEndedIterator<Item = &'a (Value, Value)> + ExactSizeIterator,
    close: &'static str,
    todo: &mut Vec<Todo<'a>>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    dict_parts(pairs, close, todo);
    f.write_str(open)?;
    f.write_str("{")
}

fn dict_parts<'a>(
    pairs: impl DoubleEndedIterator<Item = &'a (Value, Value)> + ExactSizeIterator,
    close: &'static str,
    todo: &mut Vec<Todo<'a>>,
) {
    todo.push(Todo::Text(close));
    for (at, (key, value)) in pairs.enumerate().rev() {
        todo.extend([Todo::Value(value), Todo::Text(": "), Todo::Value(key)]);
        todo.extend((at > 0).then_some(Todo::Text(", ")));
    }
}

/// A class with names and values in parentheses.
fn fields<'a>(
    class: &str,
    fields: impl DoubleEndedIterator<Item = (&'a String, &'a Value)> + ExactSizeIterator,
    todo: &mut Vec<Todo<'a>>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    todo.push(Todo::Text(")"));
    for (at, (name, value)) in fields.enumerate().rev() {
        todo.extend([Todo::Value(value), Todo::Text("="), Todo::Name(name)]);
        todo.extend((at > 0).then_some(Todo::Text(", ")));
    }
    write!(f, "{class}(")
}

/// The rest of a time's repr: what is zero at its end is left out.
fn clock<'a>(t: &'a Time, todo: &mut Vec<Todo<'a>>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    todo.push(Todo::Text(")"));
    if t.tz != Value::None {
        todo.extend([Todo::Value(&t.tz), Todo::Text(", tzinfo=")]);
    }
    todo.extend((t.fold != 0).then_some(Todo::Text(", fold=1")));
    write!(f, "{}, {}", t.hour, t.minute)?;
    match (t.second, t.microsecond) {
        (0, 0) => Ok(()),
        (second, 0) => write!(f, ", {second}"),
        (second, microsecond) => write!(f, ", {second}, {microsecond}"),
    }
}

fn delta(d: TimeDelta) -> String {
    let parts =
        [("days", i64::from(d.days)), ("seconds", d.seconds.into()), ("microseconds", d.microseconds.into())];
    let shown: Vec<String> =
        parts.iter().filter(|(_, n)| *n != 0).map(|(name, n)| format!("{name}={n}")).collect();
    let shown = if shown.is_empty() { "0".to_owned() } else { shown.join(", ") };
    format!("datetime.timedelta({shown})")
}

fn timezone(zone: &Timezone) -> String {
    match &zone.name {
        None if zone.offset == TimeDelta::default() => "datetime.timezone.utc".to_owned(),
        None => format!("datetime.timezone({})", delta(zone.offset)),
        Some(name) => format!("datetime.timezone({}, {})", delta(zone.offset), repr::repr(name)),
    }
}

fn list<'a>(
    open: &'static str,
    items: &'a [Value],
    close: &'static str,
    todo: &mut Vec<Todo<'a>>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    todo.push(Todo::Text(close));
    for (at, item) in items.iter().enumerate().rev() {
        todo.push(Todo::Value(item));
        todo.extend((at > 0).then_some(Todo::Text(", ")));
    }
    f.write_str(open)
}

fn show_big(i: &BigInt, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if i.bits() <= DECIMAL_BITS { write!(f, "{i}") } else { write!(f, "{i:#x}") }
}
