//! Filling text to a width.

use super::measure::Text;

/// How a text that is too short is filled: so many on the left, so many on the right.
pub fn center_fill(len: usize, width: usize) -> (usize, usize) {
    let missing = width.saturating_sub(len);
    // The odd one goes left only when the width is odd too.
    let left = missing / 2 + (missing & width & 1);
    (left, missing - left)
}

/// Bytes of a filled text.
pub const fn filled_bytes(text: &str, count: usize, fill: char) -> usize {
    text.len().saturating_add(count.saturating_mul(fill.len_utf8()))
}

/// Fills on both sides.
pub fn fill(text: &str, left: usize, right: usize, with: char) -> String {
    let mut out = String::with_capacity(filled_bytes(text, left.saturating_add(right), with));
    out.extend(std::iter::repeat_n(with, left));
    out.push_str(text);
    out.extend(std::iter::repeat_n(with, right));
    out
}

/// `str.zfill`: zeros after the sign.
pub fn zfill(text: Text<'_>, width: usize) -> String {
    let zeros = width.saturating_sub(text.len());
    let text = text.as_str();
    match text.strip_prefix(['+', '-']) {
        Some(rest) if zeros > 0 => {
            let mut out = String::with_capacity(text.len() + zeros);
            out.push_str(text.get(..1).unwrap_or(""));
            out.push_str(&fill(rest, zeros, 0, '0'));
            out
        }
        _ => fill(text, zeros, 0, '0'),
    }
}

/// Bytes `expandtabs` will have, at most.
pub fn expanded_len(text: &str, size: i64) -> u64 {
    super::octets::shape::expanded_len(text.as_bytes(), size)
}

/// `str.expandtabs`.
pub fn expandtabs(text: &str, size: i64) -> String {
    let size = usize::try_from(size).unwrap_or(0);
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' if size == 0 => {}
            '\t' => {
                let width = size - column % size;
                column += width;
                out.extend(std::iter::repeat_n(' ', width));
            }
            '\n' | '\r' => {
                column = 0;
                out.push(c);
            }
            _ => {
                column += 1;
                out.push(c);
            }
        }
    }
    out
}
