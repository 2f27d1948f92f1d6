//! Names of characters, and of sequences of them.

use super::property::is_assigned;
use super::tables::{ALIASES, SEQUENCES};

/// No name is longer.
pub(super) const LONGEST: usize = 256;

/// CPython 3.14 has no names for ideographs of Tangut.
fn is_nameless(c: char) -> bool {
    matches!(c, '\u{17000}'..='\u{187f7}' | '\u{18d00}'..='\u{18d08}') || !is_assigned(c)
}

/// The name of a character.
pub(super) fn name(c: char) -> Option<String> {
    if is_nameless(c) {
        return None;
    }
    unicode_names2::name(c).map(|name| name.to_string())
}

/// The character of that name or alias; nothing but upper and lower case may differ.
pub(crate) fn strict(given: &str) -> Option<char> {
    let upper = given.to_ascii_uppercase();
    if let Ok(at) = ALIASES.binary_search_by(|(alias, _)| (*alias).cmp(&upper)) {
        return ALIASES.get(at).map(|(_, c)| *c);
    }
    // The crate also answers to names that are spaced otherwise.
    let c = unicode_names2::character(&upper)?;
    (name(c)? == upper).then_some(c)
}

/// The sequence of that name.
pub(super) fn sequence(given: &str) -> Option<&'static str> {
    let upper = given.to_ascii_uppercase();
    let at = SEQUENCES.binary_search_by(|(name, _)| (*name).cmp(&upper)).ok()?;
    SEQUENCES.get(at).map(|(_, made)| *made)
}
