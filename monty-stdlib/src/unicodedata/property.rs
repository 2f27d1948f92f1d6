//! Properties of one character.

use monty_bytecode::surrogate;
use monty_vm::text::unicode;

use super::tables::{BIDIRECTIONAL, DECOMPOSED, NUMBERS, PARTS, PARTS_AT, PROPS, STARTS, TAGS, WIDTHS};

fn props(c: char) -> u16 {
    let run = STARTS.partition_point(|start| *start <= u32::from(c)).saturating_sub(1);
    PROPS.get(run).copied().unwrap_or(0)
}

/// The general category.
pub(super) fn category(c: char) -> &'static str {
    if surrogate::is_held(c) { "Cs" } else { unicode::category(c) }
}

/// Is it a character of this version of Unicode?
pub(super) fn is_assigned(c: char) -> bool {
    category(c) != "Cn"
}

/// The bidirectional class, or nothing.
pub(super) fn bidirectional(c: char) -> &'static str {
    if surrogate::is_held(c) {
        return "L";
    }
    BIDIRECTIONAL.get(usize::from(props(c) & 31)).copied().unwrap_or("")
}

/// The East Asian width.
pub(super) fn width(c: char) -> &'static str {
    if surrogate::is_held(c) {
        return "N";
    }
    WIDTHS.get(usize::from(props(c) >> 5 & 7)).copied().unwrap_or("N")
}

/// Is it shown mirrored in text that runs from right to left?
pub(super) fn mirrored(c: char) -> bool {
    props(c) >> 8 != 0
}

/// The value of a digit of a decimal number system.
pub(super) fn decimal(c: char) -> Option<u32> {
    unicode::decimal_value(c)
}

/// The value of a digit.
pub(super) fn digit(c: char) -> Option<u32> {
    if unicode::is_digit(c) { numeric(c).map(|value| value as u32) } else { None }
}

/// The number it stands for.
pub(super) fn numeric(c: char) -> Option<f64> {
    let code = u32::from(c);
    let run = NUMBERS.partition_point(|(first, ..)| *first <= code).checked_sub(1)?;
    let (first, count, start, step) = *NUMBERS.get(run)?;
    let at = code - first;
    (at < count).then(|| start + f64::from(at) * step)
}

/// What it is made of, behind a tag that says how.
pub(super) fn decomposition(c: char) -> (&'static str, Vec<char>) {
    if ('\u{ac00}'..='\u{d7a3}').contains(&c) {
        let mut parts = Vec::new();
        unicode_normalization::char::decompose_canonical(c, |part| parts.push(part));
        return ("", parts);
    }
    let Ok(entry) = DECOMPOSED.binary_search(&u32::from(c)) else { return ("", Vec::new()) };
    let start = |entry: usize| PARTS_AT.get(entry).map_or(PARTS.len(), |at| (at & 0xFF_FFFF) as usize);
    let tag = PARTS_AT.get(entry).and_then(|at| TAGS.get((at >> 24) as usize)).copied().unwrap_or("");
    (tag, PARTS.get(start(entry)..start(entry + 1)).unwrap_or("").chars().collect())
}
