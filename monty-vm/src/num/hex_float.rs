//! `float.hex` and `float.fromhex`.

use super::binary::{round_scaled, split};
use super::fault::Fault;
use super::parse_int::is_ascii_space;

/// `float.hex`.
pub fn show(x: f64) -> String {
    if !x.is_finite() {
        return super::digits::repr(x);
    }
    let sign = if x.is_sign_negative() { "-" } else { "" };
    if x == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let (mantissa, exponent) = split(x);
    let exponent = exponent + 52;
    let (lead, fraction) = (mantissa >> 52, mantissa & ((1 << 52) - 1));
    format!("{sign}0x{lead}.{fraction:013x}p{exponent:+}")
}

/// `float.fromhex`.
pub fn parse(text: &str) -> Result<f64, Fault> {
    let invalid = || Fault::value("invalid hexadecimal floating-point string");
    let body = text.trim_matches(is_ascii_space);
    let (negative, magnitude) = match body.as_bytes().first() {
        Some(b'-') => (true, body.get(1..).unwrap_or("")),
        Some(b'+') => (false, body.get(1..).unwrap_or("")),
        _ => (false, body),
    };
    let value = if ["inf", "infinity"].iter().any(|word| magnitude.eq_ignore_ascii_case(word)) {
        f64::INFINITY
    } else if magnitude.eq_ignore_ascii_case("nan") {
        f64::NAN
    } else {
        let (value, rest) = parse_magnitude(magnitude).ok_or_else(invalid)?;
        if value.is_infinite() {
            return Err(Fault::overflow("hexadecimal value too large to represent as a float"));
        }
        if !rest.is_empty() {
            return Err(invalid());
        }
        value
    };
    Ok(if negative { -value } else { value })
}

/// The number at the start, and what follows it. Infinity stands for what is too large.
fn parse_magnitude(text: &str) -> Option<(f64, &str)> {
    let body = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
    let end = body.find(|c: char| !c.is_ascii_hexdigit() && c != '.').unwrap_or(body.len());
    let (digits, rest) = body.split_at_checked(end)?;
    // A second point ends the number.
    let points: Vec<usize> = digits.match_indices('.').map(|(at, _)| at).collect();
    let (digits, rest) = match points.get(1) {
        Some(second) => (digits.get(..*second)?, body.get(*second..)?),
        None => (digits, rest),
    };
    let (exponent, rest) = match rest.strip_prefix(['p', 'P']) {
        Some(rest) => parse_exponent(rest)?,
        None => (0, rest),
    };
    let mut mantissa: u64 = 0;
    let mut scale: i64 = 0;
    let mut seen_point = false;
    let mut seen_digit = false;
    for c in digits.chars() {
        if c == '.' && !seen_point {
            seen_point = true;
            continue;
        }
        let digit = u64::from(c.to_digit(16)?);
        seen_digit = true;
        if mantissa >> 60 == 0 {
            mantissa = mantissa << 4 | digit;
            scale -= if seen_point { 4 } else { 0 };
        } else {
            // Full: what follows matters only as "something is there".
            mantissa |= u64::from(digit != 0);
            scale += if seen_point { 0 } else { 4 };
        }
    }
    if !seen_digit {
        return None;
    }
    Some((round_scaled(mantissa, exponent.saturating_add(scale)), rest))
}

fn parse_exponent(text: &str) -> Option<(i64, &str)> {
    const FAR: i64 = 1 << 48;
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, text.get(1..)?),
        b'+' => (false, text.get(1..)?),
        _ => (false, text),
    };
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let (digits, rest) = digits.split_at_checked(end)?;
    if digits.is_empty() {
        return None;
    }
    let mut value: i64 = 0;
    for c in digits.chars() {
        value = (value * 10 + i64::from(c.to_digit(10)?)).min(FAR);
    }
    Some((if negative { -value } else { value }, rest))
}
