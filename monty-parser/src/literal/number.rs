//! Numbers.

/// An integer literal's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Int {
    /// One that fits 64 bits.
    Small(i64),
    /// A larger one: digits without prefix and underscores.
    Big {
        /// 2, 8, 10 or 16.
        radix: u32,
        /// The digits.
        digits: String,
    },
}

/// The value of an integer literal: decimal, `0x`, `0o` or `0b`, with underscores.
#[must_use]
pub fn parse_int(text: &str) -> Int {
    let (radix, digits) = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => (16, text.get(2..)),
        [b'0', b'o' | b'O', ..] => (8, text.get(2..)),
        [b'0', b'b' | b'B', ..] => (2, text.get(2..)),
        _ => (10, Some(text)),
    };
    let digits = digits.unwrap_or("");
    let mut value = 0i64;
    for digit in digits.chars().filter_map(|c| c.to_digit(radix)) {
        match value.checked_mul(i64::from(radix)).and_then(|value| value.checked_add(i64::from(digit))) {
            Some(next) => value = next,
            None => return Int::Big { radix, digits: digits.chars().filter(|c| *c != '_').collect() },
        }
    }
    Int::Small(value)
}

/// The value of a float literal.
#[must_use]
pub fn parse_float(text: &str) -> f64 {
    let parsed = if text.contains('_') { text.replace('_', "").parse() } else { text.parse() };
    // What the lexer calls a float, Rust can read; too large ones are infinite.
    parsed.unwrap_or(f64::NAN)
}

/// The imaginary part of an imaginary literal.
#[must_use]
pub fn parse_imaginary(text: &str) -> f64 {
    parse_float(text.trim_end_matches(['j', 'J']))
}
