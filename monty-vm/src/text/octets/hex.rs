//! Bytes as hexadecimal text.

use crate::num::Fault;

const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];

/// Two digits of a byte.
pub fn push_byte(out: &mut String, byte: u8) {
    for digit in [byte >> 4, byte & 15] {
        out.push(DIGITS.get(usize::from(digit)).copied().unwrap_or('0'));
    }
}

/// `bytes.hex(sep, group)`: groups count from the right, or from the left when negative.
pub fn show(bytes: &[u8], separator: Option<char>, group: i64) -> String {
    let size = usize::try_from(group.unsigned_abs()).unwrap_or(usize::MAX);
    let separator = separator.filter(|_| size > 0);
    let mut out = String::with_capacity(bytes.len().saturating_mul(if separator.is_some() { 3 } else { 2 }));
    for (at, byte) in bytes.iter().enumerate() {
        let into = if group < 0 { at } else { bytes.len() - at };
        if let Some(separator) = separator
            && at > 0
            && into % size == 0
        {
            out.push(separator);
        }
        push_byte(&mut out, *byte);
    }
    out
}

/// `bytes.fromhex`: pairs of digits, whitespace between them.
pub fn parse(text: &str) -> Result<Vec<u8>, Fault> {
    let mut out = Vec::with_capacity(text.len() / 2);
    let mut chars = text.chars().enumerate();
    let wrong =
        |at: usize| Fault::value(format!("non-hexadecimal number found in fromhex() arg at position {at}"));
    while let Some((at, c)) = chars.next() {
        if matches!(c, ' ' | '\t'..='\r') {
            continue;
        }
        let high = c.to_digit(16).ok_or_else(|| wrong(at))?;
        let Some((at, c)) = chars.next() else {
            return Err(Fault::value("fromhex() arg must contain an even number of hexadecimal digits"));
        };
        let low = c.to_digit(16).ok_or_else(|| wrong(at))?;
        out.push(u8::try_from(high << 4 | low).map_err(|_| wrong(at))?);
    }
    Ok(out)
}
