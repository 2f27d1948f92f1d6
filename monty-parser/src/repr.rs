//! How Python writes constants: `repr`.

use std::fmt::Write as _;

use crate::literal::{Int, StrValue};
use crate::plain::{Tree, Value};

/// `repr` of a constant.
pub(crate) fn constant(tree: &Tree, value: &Value) -> String {
    match value {
        Value::None | Value::Node(_) | Value::Bare(_) => "None".into(),
        Value::Bool(value) => if *value { "True" } else { "False" }.into(),
        Value::Ellipsis => "Ellipsis".into(),
        Value::Int(value) => int(value),
        Value::Float(value) => float(*value),
        Value::Complex(real, imaginary) => complex(*real, *imaginary),
        Value::Str(value) => string(value),
        Value::Bytes(value) => bytes(value),
        Value::List(_) | Value::Tuple(_) | Value::FrozenSet(_) => sequence(tree, value),
        Value::Other(text, _) => text.clone(),
    }
}

/// Lists and tuples nest: a stack stands for the recursion.
fn sequence(tree: &Tree, value: &Value) -> String {
    let mut out = String::new();
    let mut open = vec![Ok(value)];
    while let Some(step) = open.pop() {
        let value = match step {
            Ok(value) => value,
            Err(text) => {
                out.push_str(text);
                continue;
            }
        };
        let (begin, items, end) = match value {
            Value::List(items) => ("[", *items, "]"),
            Value::Tuple(items) if items.len() == 1 => ("(", *items, ",)"),
            Value::Tuple(items) => ("(", *items, ")"),
            Value::FrozenSet(items) if items.is_empty() => ("frozenset(", *items, ")"),
            Value::FrozenSet(items) => ("frozenset({", *items, "})"),
            value => {
                out.push_str(&constant(tree, value));
                continue;
            }
        };
        out.push_str(begin);
        open.push(Err(end));
        for (row, item) in tree.values(items).iter().enumerate().rev() {
            open.push(Ok(item));
            if row > 0 {
                open.push(Err(", "));
            }
        }
    }
    out
}

fn complex(real: f64, imaginary: f64) -> String {
    let number = |value: f64| {
        let text = float(value);
        text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
    };
    if real == 0.0 && real.is_sign_positive() {
        return format!("{}j", number(imaginary));
    }
    let sign = if imaginary.is_sign_negative() && !imaginary.is_nan() { "" } else { "+" };
    format!("({}{sign}{}j)", number(real), number(imaginary))
}

/// `repr` of a string.
pub(crate) fn string(value: &StrValue) -> String {
    let has = |byte: u8| match value {
        StrValue::Text(text) => text.as_bytes().contains(&byte),
        StrValue::Surrogates(bytes) => bytes.contains(&byte),
    };
    let quote = if !has(b'\'') || has(b'"') { '\'' } else { '"' };
    let mut out = String::from(quote);
    escape(value, quote, &mut out);
    out.push(quote);
    out
}

/// What stands between the quotes in the `repr` of a string, if they are single ones.
pub(crate) fn single_quoted(value: &StrValue) -> String {
    let mut out = String::new();
    escape(value, '\'', &mut out);
    out
}

fn escape(value: &StrValue, quote: char, out: &mut String) {
    for unit in units_of(value) {
        // Writing to a String cannot fail.
        let _ = match unit {
            Unit::Char(c) if c == quote => write!(out, "\\{c}"),
            unit => escape_unit(unit, out),
        };
    }
}

/// A character, or what is none.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    /// A character.
    Char(char),
    /// A lone surrogate.
    Surrogate(u32),
}

/// Characters and lone surrogates.
pub(crate) fn units_of(value: &StrValue) -> impl Iterator<Item = Unit> + '_ {
    let (text, wide) = match value {
        StrValue::Text(text) => (text.as_str(), &[][..]),
        StrValue::Surrogates(bytes) => ("", bytes.as_slice()),
    };
    text.chars().map(Unit::Char).chain(units(wide))
}

/// Characters and lone surrogates of WTF-8.
fn units(bytes: &[u8]) -> impl Iterator<Item = Unit> + '_ {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let first = *rest.first()?;
        let len = match first {
            0..0x80 => 1,
            0x80..0xe0 => 2,
            0xe0..0xf0 => 3,
            _ => 4,
        };
        let (unit, tail) = rest.split_at(len.min(rest.len()));
        rest = tail;
        Some(match std::str::from_utf8(unit).ok().and_then(|text| text.chars().next()) {
            Some(c) => Unit::Char(c),
            None => Unit::Surrogate(
                unit.iter()
                    .skip(1)
                    .fold(u32::from(first & 0xf), |point, byte| point << 6 | u32::from(byte & 0x3f)),
            ),
        })
    })
}

/// A unit, escaped if it is a backslash or cannot be printed.
pub(crate) fn escape_unit(unit: Unit, out: &mut String) -> std::fmt::Result {
    match unit {
        Unit::Surrogate(point) => write!(out, "\\u{point:04x}"),
        Unit::Char('\\') => write!(out, "\\\\"),
        Unit::Char('\n') => write!(out, "\\n"),
        Unit::Char('\r') => write!(out, "\\r"),
        Unit::Char('\t') => write!(out, "\\t"),
        Unit::Char(c) if is_printable(c) => write!(out, "{c}"),
        Unit::Char(c) => match u32::from(c) {
            point @ 0..=0xff => write!(out, "\\x{point:02x}"),
            point @ 0x100..=0xffff => write!(out, "\\u{point:04x}"),
            point => write!(out, "\\U{point:08x}"),
        },
    }
}

fn is_printable(c: char) -> bool {
    let mut text = String::from("a");
    text.push(c);
    matches!(c, '\\' | '\'' | '"') || text.escape_debug().count() == 2
}

/// `repr` of bytes.
fn bytes(value: &[u8]) -> String {
    let quote = if value.contains(&b'\'') && !value.contains(&b'"') { '"' } else { '\'' };
    let mut out = format!("b{quote}");
    for byte in value {
        let c = char::from(*byte);
        // Writing to a String cannot fail.
        let _ = match byte {
            b'\\' => write!(out, "\\\\"),
            b'\n' => write!(out, "\\n"),
            b'\r' => write!(out, "\\r"),
            b'\t' => write!(out, "\\t"),
            _ if c == quote => write!(out, "\\{c}"),
            0x20..0x7f => write!(out, "{c}"),
            _ => write!(out, "\\x{byte:02x}"),
        };
    }
    out.push(quote);
    out
}

/// `repr` of an int.
fn int(value: &Int) -> String {
    match value {
        Int::Small(value) => value.to_string(),
        Int::Big { radix, digits } if digits.starts_with('-') => {
            format!("-{}", decimal(*radix, digits))
        }
        Int::Big { radix: 10, digits } => digits.trim_start_matches('0').into(),
        Int::Big { radix, digits } => decimal(*radix, digits),
    }
}

/// Digits of another base as decimal ones.
fn decimal(radix: u32, digits: &str) -> String {
    const BASE: u64 = 1_000_000_000;
    let mut groups = vec![0u32];
    for digit in digits.chars().filter_map(|c| c.to_digit(radix)) {
        let mut carry = u64::from(digit);
        for group in &mut groups {
            let value = u64::from(*group) * u64::from(radix) + carry;
            *group = (value % BASE) as u32;
            carry = value / BASE;
        }
        if carry > 0 {
            groups.push(carry as u32);
        }
    }
    let mut out = groups.last().copied().unwrap_or(0).to_string();
    for group in groups.iter().rev().skip(1) {
        let _ = write!(out, "{group:09}");
    }
    out
}

/// `repr` of a float.
fn float(value: f64) -> String {
    if value.is_infinite() {
        return if value > 0.0 { "inf" } else { "-inf" }.into();
    }
    if value.is_nan() {
        return "nan".into();
    }
    let text = format!("{value:e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if value != 0.0 && !(-4..16).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{mantissa}e{sign}{:02}", exponent.abs());
    }
    format!("{value:?}")
}
