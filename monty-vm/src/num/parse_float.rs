//! Floats from text. The text is ASCII here; other alphabets' digits were replaced before.

use super::parse_int::is_ascii_space;

/// `float(text)`; `None` when the text is no float.
pub fn parse(text: &str) -> Option<f64> {
    let body = text.trim_matches(is_ascii_space);
    let body = without_underscores(body)?;
    parse_plain(&body)
}

/// A float as it stands, with neither space nor underscores around or in it.
pub fn parse_plain(body: &str) -> Option<f64> {
    let (negative, magnitude) = match body.as_bytes().first()? {
        b'-' => (true, body.get(1..)?),
        b'+' => (false, body.get(1..)?),
        _ => (false, body),
    };
    let value = if ["inf", "infinity"].iter().any(|word| magnitude.eq_ignore_ascii_case(word)) {
        f64::INFINITY
    } else if magnitude.eq_ignore_ascii_case("nan") {
        f64::NAN
    } else if longest_float(magnitude) == magnitude.len() && !magnitude.is_empty() {
        magnitude.parse().ok()?
    } else {
        return None;
    };
    Some(if negative { -value } else { value })
}

/// How many bytes at the start of an unsigned text are a decimal number.
pub fn longest_float(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits_from = |from: usize| bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
    let whole = digits_from(0);
    let mut at = whole;
    let mut decimals = 0;
    if bytes.get(at) == Some(&b'.') {
        decimals = digits_from(at + 1);
        at += 1 + decimals;
    }
    if whole + decimals == 0 {
        return 0;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits_from(at + 1 + sign);
        if exponent > 0 {
            at += 1 + sign + exponent;
        }
    }
    at
}

/// Drops underscores that stand between digits; `None` when one stands elsewhere.
pub fn without_underscores(text: &str) -> Option<std::borrow::Cow<'_, str>> {
    if !text.contains('_') {
        return Some(text.into());
    }
    let mut out = String::with_capacity(text.len());
    let mut before = '\0';
    for c in text.chars() {
        let fits = if c == '_' { before.is_ascii_digit() } else { before != '_' || c.is_ascii_digit() };
        if !fits {
            return None;
        }
        if c != '_' {
            out.push(c);
        }
        before = c;
    }
    if before == '_' { None } else { Some(out.into()) }
}
