//! Splitting text. Pieces come one by one, so that a caller can charge for each; from the back, the last comes first.

use super::octets::search;
use super::unicode::{is_line_break, is_space};

pub use super::octets::split::limit;

/// Pieces of text: at a separator, at whitespace, from either end, or lines.
#[derive(Clone, Debug)]
pub struct Pieces<'a> {
    rest: Option<&'a str>,
    left: usize,
    cut: Cut<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Cut<'a> {
    At(&'a str),
    BackAt(&'a str),
    Words,
    BackWords,
    Lines { keep_ends: bool },
}

/// Splits at a separator, which must not be empty.
pub const fn split<'a>(text: &'a str, separator: &'a str, most: usize) -> Pieces<'a> {
    Pieces { rest: Some(text), left: most, cut: Cut::At(separator) }
}

/// Splits at a separator from the back.
pub const fn rsplit<'a>(text: &'a str, separator: &'a str, most: usize) -> Pieces<'a> {
    Pieces { rest: Some(text), left: most, cut: Cut::BackAt(separator) }
}

/// Splits at runs of whitespace.
pub const fn words(text: &str, most: usize) -> Pieces<'_> {
    Pieces { rest: Some(text), left: most, cut: Cut::Words }
}

/// Splits at runs of whitespace from the back.
pub const fn rwords(text: &str, most: usize) -> Pieces<'_> {
    Pieces { rest: Some(text), left: most, cut: Cut::BackWords }
}

/// Splits at line ends.
pub const fn lines(text: &str, keep_ends: bool) -> Pieces<'_> {
    Pieces { rest: Some(text), left: usize::MAX, cut: Cut::Lines { keep_ends } }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.take()?;
        match self.cut {
            Cut::At(separator) => {
                let at = self.may_cut().then(|| search_from_front(rest, separator)).flatten();
                let Some(at) = at else { return Some(rest) };
                self.rest = rest.get(at + separator.len()..);
                rest.get(..at)
            }
            Cut::BackAt(separator) => {
                let at = self.may_cut().then(|| search_from_back(rest, separator)).flatten();
                let Some(at) = at else { return Some(rest) };
                self.rest = rest.get(..at);
                rest.get(at + separator.len()..)
            }
            Cut::Words => {
                let rest = rest.trim_start_matches(is_space);
                if rest.is_empty() {
                    return None;
                }
                if !self.may_cut() {
                    return Some(rest);
                }
                let (word, after) = rest.split_at_checked(rest.find(is_space).unwrap_or(rest.len()))?;
                self.rest = Some(after);
                Some(word)
            }
            Cut::BackWords => {
                let rest = rest.trim_end_matches(is_space);
                if rest.is_empty() {
                    return None;
                }
                if !self.may_cut() {
                    return Some(rest);
                }
                let word = rest.rsplit(is_space).next()?;
                self.rest = rest.get(..rest.len() - word.len());
                Some(word)
            }
            Cut::Lines { keep_ends } => {
                if rest.is_empty() {
                    return None;
                }
                let end = line_end(rest);
                let tail = rest.get(end..)?;
                let width =
                    if tail.starts_with("\r\n") { 2 } else { tail.chars().next().map_or(0, char::len_utf8) };
                self.rest = rest.get(end + width..);
                rest.get(..if keep_ends { end + width } else { end })
            }
        }
    }
}

impl Pieces<'_> {
    fn may_cut(&mut self) -> bool {
        let may = self.left > 0;
        self.left = self.left.saturating_sub(1);
        may
    }
}

/// Where the first line ends.
fn line_end(text: &str) -> usize {
    // Whatever is beyond ASCII may begin a line break of more than one byte.
    let found = text.bytes().position(|b| matches!(b, b'\n'..=b'\r' | 0x1c..=0x1e | 0x80..));
    match found {
        Some(at) if text.as_bytes().get(at).is_some_and(|b| *b >= 0x80) => {
            text.get(at..).and_then(|rest| rest.find(is_line_break)).map_or(text.len(), |n| at + n)
        }
        Some(at) => at,
        None => text.len(),
    }
}

fn search_from_front(text: &str, separator: &str) -> Option<usize> {
    match separator.as_bytes() {
        [] => None,
        [byte] => memchr::memchr(*byte, text.as_bytes()),
        _ => search::find(text.as_bytes(), separator.as_bytes()),
    }
}

fn search_from_back(text: &str, separator: &str) -> Option<usize> {
    match separator.as_bytes() {
        [] => None,
        [byte] => memchr::memrchr(*byte, text.as_bytes()),
        _ => search::rfind(text.as_bytes(), separator.as_bytes()),
    }
}
