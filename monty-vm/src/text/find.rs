//! Finding and counting in text.

use std::ops::Range;

use super::measure::Text;
use super::octets::search;

/// The position of the first occurrence within a range of positions.
pub fn find(hay: Text<'_>, needle: &str, range: Range<usize>) -> Option<usize> {
    let part = hay.part(range.clone());
    let at = search::find(part.as_bytes(), needle.as_bytes())?;
    Some(range.start + position_in(hay, part, at))
}

/// The position of the last occurrence within a range of positions.
pub fn rfind(hay: Text<'_>, needle: &str, range: Range<usize>) -> Option<usize> {
    let part = hay.part(range.clone());
    let at = search::rfind(part.as_bytes(), needle.as_bytes())?;
    Some(range.start + position_in(hay, part, at))
}

fn position_in(hay: Text<'_>, part: &str, offset: usize) -> usize {
    if hay.is_ascii() { offset } else { part.get(..offset).map_or(0, super::measure::char_count) }
}

/// Occurrences that do not overlap; an empty needle stands between any two characters and at both ends.
pub fn count(hay: Text<'_>, needle: &str, range: Range<usize>) -> usize {
    if needle.is_empty() {
        return range.len() + 1;
    }
    search::count(hay.part(range).as_bytes(), needle.as_bytes())
}

/// Whether the needle occurs.
pub fn contains(hay: &str, needle: &str) -> bool {
    search::find(hay.as_bytes(), needle.as_bytes()).is_some()
}

/// `startswith` within a range.
pub fn starts_with(hay: Text<'_>, prefix: &str, range: Range<usize>) -> bool {
    let start = hay.offset(range.start);
    let end = hay.offset(range.end);
    hay.as_str().as_bytes().get(start..end).is_some_and(|part| part.starts_with(prefix.as_bytes()))
}

/// `endswith` within a range.
pub fn ends_with(hay: Text<'_>, suffix: &str, range: Range<usize>) -> bool {
    let start = hay.offset(range.start);
    let end = hay.offset(range.end);
    hay.as_str().as_bytes().get(start..end).is_some_and(|part| part.ends_with(suffix.as_bytes()))
}

/// `partition`: what stands before, the separator, what stands after. The separator must not be empty.
pub fn partition<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let at = search::find(text.as_bytes(), separator.as_bytes())?;
    Some((text.get(..at)?, text.get(at + separator.len()..)?))
}

/// `rpartition`.
pub fn rpartition<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let at = search::rfind(text.as_bytes(), separator.as_bytes())?;
    Some((text.get(..at)?, text.get(at + separator.len()..)?))
}
