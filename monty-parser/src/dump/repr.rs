//! How Python writes constants.

use std::fmt::Write as _;

use crate::literal::{Int, StrValue};

/// `repr` of a string.
pub(super) fn string(value: &StrValue) -> String {
    match value {
        StrValue::Text(text) => {
            quoted(text.chars().map(Unit::Char), !text.contains('\'') || text.contains('"'))
        }
        StrValue::Surrogates(bytes) => {
            let has = |byte: u8| bytes.contains(&byte);
            quoted(units(bytes), !has(b'\'') || has(b'"'))
        }
    }
}

enum Unit {
    Char(char),
    Surrogate(u32),
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

fn quoted(units: impl Iterator<Item = Unit>, single: bool) -> String {
    let quote = if single { '\'' } else { '"' };
    let mut out = String::from(quote);
    for unit in units {
        // Writing to a String cannot fail.
        let _ = match unit {
            Unit::Surrogate(point) => write!(out, "\\u{point:04x}"),
            Unit::Char('\\') => write!(out, "\\\\"),
            Unit::Char('\n') => write!(out, "\\n"),
            Unit::Char('\r') => write!(out, "\\r"),
            Unit::Char('\t') => write!(out, "\\t"),
            Unit::Char(c) if c == quote => write!(out, "\\{c}"),
            Unit::Char(c) if is_printable(c) => write!(out, "{c}"),
            Unit::Char(c) => match u32::from(c) {
                point @ 0..=0xff => write!(out, "\\x{point:02x}"),
                point @ 0x100..=0xffff => write!(out, "\\u{point:04x}"),
                point => write!(out, "\\U{point:08x}"),
            },
        };
    }
    out.push(quote);
    out
}

fn is_printable(c: char) -> bool {
    let mut text = String::from("a");
    text.push(c);
    matches!(c, '\\' | '\'' | '"') || text.escape_debug().count() == 2
}

/// `repr` of bytes.
pub(super) fn bytes(value: &[u8]) -> String {
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
pub(super) fn int(value: &Int) -> String {
    match value {
        Int::Small(value) => value.to_string(),
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
pub(super) fn float(value: f64) -> String {
    if value.is_infinite() {
        return "inf".into();
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

/// `repr` of an imaginary number.
pub(super) fn imaginary(value: f64) -> String {
    let text = float(value);
    format!("{}j", text.strip_suffix(".0").unwrap_or(&text))
}
