//! What is wrong with a number. Only looked at when a number has a wrong end.

use crate::error::{LexError, LexErrorKind, NumberBase};

/// Reads a number again, as far as it goes, after the automaton stopped before a letter or digit.
/// `start` is its first byte, `end` the byte the automaton stopped at.
#[cold]
pub(crate) fn check(source: &str, start: usize, end: usize) -> Option<LexError> {
    let bytes = source.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let base = match (byte(start), byte(start + 1) | 32) {
        (b'0', b'x') => NumberBase::Hexadecimal,
        (b'0', b'o') => NumberBase::Octal,
        (b'0', b'b') => NumberBase::Binary,
        _ => return decimal(source, start, end),
    };
    // With digits the automaton has read the prefix, too; without, only the zero.
    let mut at = if end > start + 1 { end } else { start + 2 };
    let is_digit = |byte: u8| match base {
        NumberBase::Hexadecimal => byte.is_ascii_hexdigit(),
        NumberBase::Octal => matches!(byte, b'0'..=b'7'),
        _ => matches!(byte, b'0' | b'1'),
    };
    if byte(at) == b'_' {
        at += 1;
    }
    if !is_digit(byte(at)) && (at == start + 2 || byte(at - 1) == b'_') {
        return Some(
            wrong_digit(byte(at), base, at)
                .unwrap_or_else(|| LexError::new(LexErrorKind::Number(base), at - 1, at - 1)),
        );
    }
    wrong_digit(byte(at), base, at).or_else(|| follow(source, at, base))
}

fn wrong_digit(byte: u8, base: NumberBase, at: usize) -> Option<LexError> {
    let wrong = byte.is_ascii_digit() && base != NumberBase::Hexadecimal;
    wrong.then(|| LexError::new(LexErrorKind::Digit(char::from(byte), base), at, at))
}

fn decimal(source: &str, start: usize, end: usize) -> Option<LexError> {
    let bytes = source.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let text = source.get(start..end).unwrap_or("");
    if text.ends_with(['j', 'J']) {
        return follow(source, end, NumberBase::Imaginary);
    }
    let zeros = text.bytes().all(|byte| matches!(byte, b'0' | b'_'));
    let octal = zeros && byte(end) == b'_' && byte(end + 1).is_ascii_digit();
    if byte(end) == b'_' && !octal && !text.ends_with('.') {
        return Some(LexError::new(LexErrorKind::Number(NumberBase::Decimal), end, end));
    }
    if octal || (zeros && byte(end).is_ascii_digit()) {
        // Zeros, then other digits; a point, exponent or `j` would have made it a float.
        let mut at = end + usize::from(octal);
        while byte(at).is_ascii_digit() || (byte(at) == b'_' && byte(at + 1).is_ascii_digit()) {
            at += 1;
        }
        if byte(at) == b'_' {
            return Some(LexError::new(LexErrorKind::Number(NumberBase::Decimal), at, at));
        }
        let zeros =
            bytes.get(start..).unwrap_or(&[]).iter().take_while(|byte| matches!(byte, b'0' | b'_')).count();
        return Some(LexError::new(LexErrorKind::LeadingZeros, start, start + zeros));
    }
    if byte(end) | 32 == b'e' && matches!(byte(end + 1), b'+' | b'-') {
        return Some(LexError::new(LexErrorKind::Number(NumberBase::Decimal), end + 1, end + 1));
    }
    follow(source, end, NumberBase::Decimal)
}

/// A keyword may stand right after a number, other letters may not.
fn follow(source: &str, at: usize, base: NumberBase) -> Option<LexError> {
    let rest = source.get(at..).unwrap_or("");
    let keyword =
        ["and", "else", "for", "if", "in", "is", "not", "or"].iter().any(|word| rest.starts_with(word));
    let letter = rest.chars().next().is_some_and(|c| c == '_' || c.is_ascii_alphanumeric());
    (letter && !keyword).then(|| LexError::new(LexErrorKind::Number(base), at - 1, at - 1))
}
