//! Numbers written in any alphabet's digits: `int(text)`, `float(text)`, `complex(text)`.

use std::borrow::Cow;

use crate::num::complex::Complex;
use crate::num::{Fault, Int, complex, parse_float, parse_int};

use super::repr::repr;
use super::unicode::{decimal_value, is_space};

/// The text with every other alphabet's decimal digits and spaces in ASCII; what has no place there becomes `?`.
pub fn to_ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let plain = |c: char| match decimal_value(c) {
        _ if c.is_ascii() => c,
        Some(digit) => char::from_digit(digit, 10).unwrap_or('?'),
        None if is_space(c) => ' ',
        None => '?',
    };
    text.chars().map(plain).collect::<String>().into()
}

/// `int(text, base)`.
pub fn int(text: &str, base: i64, digit_limit: usize) -> Result<Int, Fault> {
    let base = parse_int::check_base(base)?;
    parse_int::parse(&to_ascii_digits(text), base, digit_limit)
        .map_err(|error| error.fault(base, &repr(text)))
}

/// `float(text)`.
pub fn float(text: &str) -> Result<f64, Fault> {
    parse_float::parse(&to_ascii_digits(text))
        .ok_or_else(|| Fault::value(format!("could not convert string to float: {}", repr(text))))
}

/// `complex(text)`.
pub fn complex(text: &str) -> Result<Complex, Fault> {
    complex::parse(&to_ascii_digits(text))
}
