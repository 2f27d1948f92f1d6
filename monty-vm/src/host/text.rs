//! Plain data as Python's `str` shows it.

use std::fmt::Write as _;

use super::{Date, Path, Time, TimeDelta, Value};

impl Value {
    /// The value's `str`: of a str itself, of a date or time its ISO form, of anything else its `repr`. Of a time zone of rules, which
    /// are not known here, the name stands in brackets: `2026-03-01T10:00:00[Europe/Paris]`.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Value::Str(text) | Value::Decimal(text) | Value::ZoneInfo(text) => text.clone(),
            Value::Date(day) => date(*day),
            Value::Time(t) => clock(t),
            Value::DateTime(t) => format!("{}T{}", date(t.date), clock(&t.time)),
            Value::Uuid(bytes) => uuid(bytes),
            Value::Path(path) => path.text.clone(),
            Value::Fraction(x) if x.denominator == 1.into() => x.numerator.to_string(),
            Value::Fraction(x) => format!("{}/{}", x.numerator, x.denominator),
            other => other.to_string(),
        }
    }
}

fn date(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

fn clock(t: &Time) -> String {
    let mut text = format!("{:02}:{:02}:{:02}", t.hour, t.minute, t.second);
    // Writing to a String cannot fail.
    let _ = match t.microsecond {
        0 => Ok(()),
        part => write!(text, ".{part:06}"),
    };
    match &t.tz {
        Value::None => {}
        Value::Timezone(zone) => text.push_str(&offset(zone.offset)),
        Value::ZoneInfo(key) => {
            let _ = write!(text, "[{key}]");
        }
        other => {
            let _ = write!(text, "[{}]", other.type_name());
        }
    }
    text
}

/// What to add to UTC: `+02:00`, with seconds if there are any.
fn offset(d: TimeDelta) -> String {
    let whole = i64::from(d.days) * 86_400 + i64::from(d.seconds);
    let (sign, mut left, mut part) = if whole < 0 {
        ('-', -whole, i64::from(d.microseconds))
    } else {
        ('+', whole, i64::from(d.microseconds))
    };
    if sign == '-' && part > 0 {
        (left, part) = (left - 1, 1_000_000 - part);
    }
    let mut text = format!("{sign}{:02}:{:02}", left / 3600, left / 60 % 60);
    if left % 60 != 0 || part != 0 {
        let _ = write!(text, ":{:02}", left % 60);
    }
    if part != 0 {
        let _ = write!(text, ".{part:06}");
    }
    text
}

/// A UUID's text.
pub(super) fn uuid(bytes: &[u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// A path with slashes.
pub(super) fn posix(path: &Path) -> String {
    if path.class.contains("Windows") { path.text.replace('\\', "/") } else { path.text.clone() }
}
