//! Integers from text. The text is ASCII here; other alphabets' digits were replaced before.

use num_bigint::{BigInt, BigUint, Sign};

use super::fault::Fault;
use super::int::Int;

/// Why a text is no integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotInt {
    /// It is not written as one; the caller words the complaint with the original text.
    Invalid,
    /// It has more decimal digits than the limit.
    TooLong {
        /// How many it has.
        digits: usize,
        /// The limit.
        limit: usize,
    },
}

impl NotInt {
    /// The complaint, with the original text's `repr` and the base that was asked for.
    pub fn fault(self, base: u32, repr: &str) -> Fault {
        match self {
            Self::Invalid => {
                Fault::value(format!("invalid literal for int() with base {base}: {}", cut(repr, 200)))
            }
            Self::TooLong { digits, limit } => Fault::value(format!(
                "Exceeds the limit ({limit} digits) for integer string conversion: value has {digits} digits; \
                 use sys.set_int_max_str_digits() to increase the limit"
            )),
        }
    }
}

/// The first so many characters.
fn cut(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// The complaint about a base no integer is written in.
pub fn check_base(base: i64) -> Result<u32, Fault> {
    match u32::try_from(base) {
        Ok(base) if base == 0 || (2..=36).contains(&base) => Ok(base),
        _ => Err(Fault::value("int() base must be >= 2 and <= 36, or 0")),
    }
}

/// `int(text, base)`: surrounding space, a sign, a prefix that fits the base, single underscores between digits.
pub fn parse(text: &str, base: u32, limit: usize) -> Result<Int, NotInt> {
    let body = text.trim_matches(is_ascii_space);
    let (negative, body) = match body.as_bytes().first() {
        Some(b'-') => (true, body.get(1..).unwrap_or("")),
        Some(b'+') => (false, body.get(1..).unwrap_or("")),
        _ => (false, body),
    };
    let (base, body, guessed_decimal) = strip_prefix(body, base);
    let digits = clean_digits(body, base)?;
    if guessed_decimal && digits.first() == Some(&0) && digits.iter().any(|digit| *digit != 0) {
        return Err(NotInt::Invalid);
    }
    let count = digits.len();
    if limit != 0 && count > limit && !base.is_power_of_two() {
        return Err(NotInt::TooLong { digits: count, limit });
    }
    if let Some(small) = small_value(&digits, base) {
        return Ok(Int::Small(if negative { -small } else { small }));
    }
    let magnitude = BigUint::from_radix_be(&digits, base).ok_or(NotInt::Invalid)?;
    Ok(Int::from(BigInt::from_biguint(if negative { Sign::Minus } else { Sign::Plus }, magnitude)))
}

/// The whitespace that may surround a number in ASCII text.
pub const fn is_ascii_space(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r')
}

/// Settles the base and takes the prefix away; the flag says that base 0 fell to decimal, where `010` is refused.
fn strip_prefix(body: &str, base: u32) -> (u32, &str, bool) {
    let mark = match body.as_bytes() {
        [b'0', mark, ..] => mark.to_ascii_lowercase(),
        _ => return if base == 0 { (10, body, true) } else { (base, body, false) },
    };
    let marked = match mark {
        b'x' => 16,
        b'o' => 8,
        b'b' => 2,
        _ => return if base == 0 { (10, body, true) } else { (base, body, false) },
    };
    if base != 0 && base != marked {
        return (base, body, false);
    }
    let rest = body.get(2..).unwrap_or("");
    // One underscore may stand between prefix and digits.
    (marked, rest.strip_prefix('_').unwrap_or(rest), false)
}

fn clean_digits(body: &str, base: u32) -> Result<Vec<u8>, NotInt> {
    let mut digits = Vec::with_capacity(body.len());
    let mut after_digit = false;
    for c in body.chars() {
        if c == '_' {
            if !after_digit {
                return Err(NotInt::Invalid);
            }
            after_digit = false;
            continue;
        }
        let digit = c.to_digit(base).ok_or(NotInt::Invalid)?;
        digits.push(u8::try_from(digit).map_err(|_| NotInt::Invalid)?);
        after_digit = true;
    }
    if after_digit { Ok(digits) } else { Err(NotInt::Invalid) }
}

fn small_value(digits: &[u8], base: u32) -> Option<i64> {
    digits
        .iter()
        .try_fold(0i64, |value, digit| value.checked_mul(i64::from(base))?.checked_add(i64::from(*digit)))
}
