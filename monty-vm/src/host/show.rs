//! Plain data as Python shows it: `repr`, without recursion.

use std::fmt;

use num_bigint::BigInt;

use super::Value;
use crate::num::complex::{self, Complex};
use crate::num::digits;

/// Beyond so many bits an integer shows in hexadecimal, which takes time in proportion to its length.
const DECIMAL_BITS: u64 = 200_000;

/// What is still to be written, the next thing last.
enum Todo<'a> {
    Value(&'a Value),
    Text(&'static str),
    Name(&'a str),
}

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
        Value::Str(text) => show_str(text, f),
        Value::Bytes(bytes) => show_bytes(bytes, f),
        Value::ByteArray(bytes) => {
            f.write_str("bytearray(")?;
            show_bytes(bytes, f)?;
            f.write_str(")")
        }
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
        Value::HostFunction(name) => write!(f, "<host function {name}>"),
        Value::HostObject(_, name) => write!(f, "<host object {name}>"),
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

fn quote(single: bool, double: bool) -> char {
    if single && !double { '"' } else { '\'' }
}

fn show_str(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    use fmt::Write as _;
    let quote = quote(text.contains('\''), text.contains('"'));
    f.write_char(quote)?;
    for c in text.chars() {
        match c {
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c if c == quote => write!(f, "\\{c}")?,
            c if printable(c) => f.write_char(c)?,
            c if (c as u32) < 0x100 => write!(f, "\\x{:02x}", c as u32)?,
            c if (c as u32) < 0x1_0000 => write!(f, "\\u{:04x}", c as u32)?,
            c => write!(f, "\\U{:08x}", c as u32)?,
        }
    }
    f.write_char(quote)
}

/// Rust's `Debug` escapes what Unicode calls unprintable, and a few marks besides that Python shows.
fn printable(c: char) -> bool {
    match c {
        ' '..='~' => true,
        c if c.is_ascii() || c.is_control() || c.is_whitespace() => false,
        c => c.is_alphanumeric() || c.escape_debug().len() == 1,
    }
}

fn show_bytes(bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    use fmt::Write as _;
    let quote = quote(bytes.contains(&b'\''), bytes.contains(&b'"'));
    write!(f, "b{quote}")?;
    for b in bytes {
        match b {
            b'\\' => f.write_str("\\\\")?,
            b'\n' => f.write_str("\\n")?,
            b'\r' => f.write_str("\\r")?,
            b'\t' => f.write_str("\\t")?,
            b if char::from(*b) == quote => write!(f, "\\{quote}")?,
            b' '..=b'~' => f.write_char(char::from(*b))?,
            b => write!(f, "\\x{b:02x}")?,
        }
    }
    f.write_char(quote)
}
