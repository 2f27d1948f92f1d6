//! Plain data as Python shows it: `repr`, without recursion.

use std::fmt;

use num_bigint::BigInt;

use super::{Exception, Value};
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
        Value::Dict(pairs) => {
            todo.push(Todo::Text("}"));
            for (at, (key, value)) in pairs.iter().enumerate().rev() {
                todo.extend([Todo::Value(value), Todo::Text(": "), Todo::Value(key)]);
                todo.extend((at > 0).then_some(Todo::Text(", ")));
            }
            f.write_str("{")
        }
        Value::Range(start, stop, 1) => write!(f, "range({start}, {stop})"),
        Value::Range(start, stop, step) => write!(f, "range({start}, {stop}, {step})"),
        Value::Exception(e) => {
            f.write_str(&e.class)?;
            list("(", &e.args, ")", todo, f)
        }
        Value::Instance(i) => {
            todo.push(Todo::Text(")"));
            for (at, (name, value)) in i.attributes.iter().enumerate().rev() {
                todo.extend([Todo::Value(value), Todo::Text("="), Todo::Name(name)]);
                todo.extend((at > 0).then_some(Todo::Text(", ")));
            }
            write!(f, "{}(", i.class)
        }
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
