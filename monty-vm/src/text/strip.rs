//! Stripping characters off the ends of text.

use super::unicode::is_space;

/// Which ends to strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Both.
    Both,
    /// The left one.
    Left,
    /// The right one.
    Right,
}

/// Strips whitespace, or any of the given characters.
pub fn strip<'a>(text: &'a str, chars: Option<&str>, ends: Ends) -> &'a str {
    let Some(chars) = chars else {
        return trim(text, ends, is_space);
    };
    // A sorted set keeps the work from growing as the product of both lengths.
    let mut set: Vec<char> = chars.chars().collect();
    if set.len() <= 4 {
        return trim(text, ends, |c| set.contains(&c));
    }
    set.sort_unstable();
    set.dedup();
    trim(text, ends, |c| set.binary_search(&c).is_ok())
}

fn trim(text: &str, ends: Ends, drop: impl Fn(char) -> bool) -> &str {
    match ends {
        Ends::Both => text.trim_start_matches(&drop).trim_end_matches(&drop),
        Ends::Left => text.trim_start_matches(drop),
        Ends::Right => text.trim_end_matches(drop),
    }
}
