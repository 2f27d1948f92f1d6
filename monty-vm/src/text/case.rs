//! Changing the case of text, by the full mappings of Unicode.

use super::unicode::{
    Mapped, is_case_ignorable, is_cased, is_lower, is_upper, to_folded, to_lower, to_title, to_upper,
};

/// Bytes a case change can give, at most: one character becomes three, none of which is longer than 3 bytes more.
pub const fn most_bytes(text: &str) -> usize {
    text.len().saturating_mul(3)
}

/// `str.upper`.
pub fn upper(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_uppercase() } else { map(text, |c, _| to_upper(c)) }
}

/// `str.lower`.
pub fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { map(text, |c, at| lower_at(text, c, at)) }
}

/// `str.casefold`.
pub fn casefold(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { map(text, |c, _| to_folded(c)) }
}

/// `str.swapcase`.
pub fn swapcase(text: &str) -> String {
    map(text, |c, at| {
        if is_upper(c) {
            lower_at(text, c, at)
        } else if is_lower(c) {
            to_upper(c)
        } else {
            Mapped::One(c)
        }
    })
}

/// `str.capitalize`.
pub fn capitalize(text: &str) -> String {
    map(text, |c, at| if at == 0 { to_title(c) } else { lower_at(text, c, at) })
}

/// `str.title`.
pub fn title(text: &str) -> String {
    let mut inside = false;
    let mut out = String::with_capacity(text.len());
    if text.is_ascii() {
        for b in text.bytes() {
            out.push(char::from(if inside { b.to_ascii_lowercase() } else { b.to_ascii_uppercase() }));
            inside = b.is_ascii_alphabetic();
        }
        return out;
    }
    for (at, c) in text.char_indices() {
        let mapped = if inside { lower_at(text, c, at) } else { to_title(c) };
        mapped.push_to(&mut out);
        inside = is_cased(c);
    }
    out
}

fn map(text: &str, change: impl Fn(char, usize) -> Mapped) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        change(c, at).push_to(&mut out);
    }
    out
}

/// Lower case in context: the capital sigma has a form of its own at the end of a word.
fn lower_at(text: &str, c: char, at: usize) -> Mapped {
    if c != 'Σ' {
        return to_lower(c);
    }
    let before = text.get(..at).unwrap_or("").chars().rev().find(|c| !is_case_ignorable(*c));
    let after = text.get(at + c.len_utf8()..).unwrap_or("").chars().find(|c| !is_case_ignorable(*c));
    let last = before.is_some_and(is_cased) && !after.is_some_and(is_cased);
    Mapped::One(if last { 'ς' } else { 'σ' })
}
