//! Stripping characters off the ends of text.

use super::unicode::{is_ascii_space, is_space};

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
        if text.is_ascii() {
            return trim_ascii(text, ends, is_ascii_space);
        }
        return trim(text, ends, is_space);
    };
    if let (true, [byte]) = (text.is_ascii(), chars.as_bytes()) {
        return trim_ascii(text, ends, |b| b == *byte);
    }
    // A sorted set keeps the work from growing as the product of both lengths.
    let mut set: Vec<char> = chars.chars().collect();
    if set.len() <= 4 {
        return trim(text, ends, |c| set.contains(&c));
    }
    set.sort_unstable();
    set.dedup();
    trim(text, ends, |c| set.binary_search(&c).is_ok())
}

fn trim_ascii(text: &str, ends: Ends, drop: impl Fn(u8) -> bool) -> &str {
    let bytes = text.as_bytes();
    let start = match ends {
        Ends::Right => 0,
        _ => bytes.iter().position(|b| !drop(*b)).unwrap_or(bytes.len()),
    };
    let end = match ends {
        Ends::Left => bytes.len(),
        _ => bytes.iter().rposition(|b| !drop(*b)).map_or(start, |last| last + 1),
    };
    text.get(start..end.max(start)).unwrap_or("")
}

fn trim(text: &str, ends: Ends, drop: impl Fn(char) -> bool) -> &str {
    match ends {
        Ends::Both => text.trim_start_matches(&drop).trim_end_matches(&drop),
        Ends::Left => text.trim_start_matches(drop),
        Ends::Right => text.trim_end_matches(drop),
    }
}
