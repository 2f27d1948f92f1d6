//! Integers as text, and as bytes.

use num_bigint::{BigInt, Sign};
use num_traits::Signed;

use super::fault::Fault;

/// How many decimal digits `int` and `str` convert unless told otherwise.
pub const DEFAULT_DIGIT_LIMIT: usize = 4300;

/// Decimal text; refuses more digits than the limit (0 is none).
pub fn decimal(n: &BigInt, limit: usize) -> Result<String, Fault> {
    let too_long = || {
        Fault::value(format!(
            "Exceeds the limit ({limit} digits) for integer string conversion; \
             use sys.set_int_max_str_digits() to increase the limit"
        ))
    };
    // Enough bits to have more digits for sure: refuse before the conversion.
    let certain = u64::try_from(limit).unwrap_or(u64::MAX).saturating_mul(10) / 3 + 4;
    if limit != 0 && n.bits() > certain {
        return Err(too_long());
    }
    let text = n.to_string();
    if limit != 0 && text.len() - usize::from(n.is_negative()) > limit { Err(too_long()) } else { Ok(text) }
}

/// The prefix of a base in a literal; empty for decimal.
pub const fn prefix(base: u32) -> &'static str {
    match base {
        2 => "0b",
        8 => "0o",
        16 => "0x",
        _ => "",
    }
}

/// Signed text with the prefix of its base: `bin`, `oct`, `hex`.
pub fn prefixed(n: &BigInt, base: u32) -> String {
    let sign = if n.is_negative() { "-" } else { "" };
    format!("{sign}{}{}", prefix(base), n.magnitude().to_str_radix(base))
}

/// [`prefixed`] of a small integer.
pub fn small_prefixed(n: i64, base: u32) -> String {
    let sign = if n < 0 { "-" } else { "" };
    format!("{sign}{}{}", prefix(base), small_magnitude(n, base))
}

/// The digits of a small integer's magnitude in base 2, 8, 10 or 16.
pub fn small_magnitude(n: i64, base: u32) -> String {
    let n = n.unsigned_abs();
    match base {
        2 => format!("{n:b}"),
        8 => format!("{n:o}"),
        16 => format!("{n:x}"),
        _ => n.to_string(),
    }
}

/// `int.to_bytes`.
pub fn to_bytes(n: &BigInt, length: usize, big_endian: bool, signed: bool) -> Result<Vec<u8>, Fault> {
    if n.is_negative() && !signed {
        return Err(Fault::overflow("can't convert negative int to unsigned"));
    }
    let digits = if signed {
        if *n == BigInt::ZERO { Vec::new() } else { n.to_signed_bytes_le() }
    } else if *n == BigInt::ZERO {
        Vec::new()
    } else {
        n.magnitude().to_bytes_le()
    };
    if digits.len() > length {
        return Err(Fault::overflow("int too big to convert"));
    }
    let mut bytes = digits;
    bytes.resize(length, if n.is_negative() { 0xff } else { 0 });
    if big_endian {
        bytes.reverse();
    }
    Ok(bytes)
}

/// `int.from_bytes`.
pub fn from_bytes(bytes: &[u8], big_endian: bool, signed: bool) -> BigInt {
    match (big_endian, signed) {
        (true, true) => BigInt::from_signed_bytes_be(bytes),
        (false, true) => BigInt::from_signed_bytes_le(bytes),
        (true, false) => BigInt::from_bytes_be(Sign::Plus, bytes),
        (false, false) => BigInt::from_bytes_le(Sign::Plus, bytes),
    }
}
