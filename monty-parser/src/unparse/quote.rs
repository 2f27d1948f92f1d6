//! Quotes: which of them a text needs, and what in it must be escaped.

use std::fmt::Write as _;

use crate::literal::StrValue;
use crate::repr::{self, Unit};

/// The quotes in the order in which they are preferred.
pub(super) const ALL: [&str; 4] = ["'", "\"", "\"\"\"", "'''"];
/// The quotes of texts that may have several lines.
pub(super) const MULTI: [&str; 2] = ["\"\"\"", "'''"];

/// A text between quotes, without escapes where quotes of another kind make them unnecessary.
pub(super) struct Quoted {
    pub(super) text: String,
    /// The quotes it can stand between, the best first; never none.
    pub(super) quotes: Vec<&'static str>,
}

/// Finds quotes for a text among some. `lines`: tabs and line ends stand for themselves.
pub(super) fn choose(value: &StrValue, among: &[&'static str], lines: bool) -> Quoted {
    let mut text = escape(value, lines);
    let fits = |quote: &&&'static str| (quote.len() > 1 || !text.contains('\n')) && !text.contains(**quote);
    let mut quotes: Vec<&'static str> = among.iter().filter(fits).copied().collect();
    if quotes.is_empty() {
        let text = repr::string(value);
        let own = if text.starts_with('"') { "\"" } else { "'" };
        let quote = among.iter().find(|quote| quote.contains(own)).copied().unwrap_or(own);
        let inner = text.get(1..text.len() - 1).unwrap_or("").to_owned();
        return Quoted { text: inner, quotes: vec![quote] };
    }
    if let Some(last) = text.chars().last() {
        // One that the text does not end with is better, else the end would need an escape.
        quotes.sort_by_key(|quote| quote.starts_with(last));
        if quotes.first().is_some_and(|quote| quote.starts_with(last)) {
            text.insert(text.len() - last.len_utf8(), '\\');
        }
    }
    Quoted { text, quotes }
}

/// A text with backslashes and what cannot be printed escaped.
fn escape(value: &StrValue, lines: bool) -> String {
    let mut out = String::new();
    for unit in repr::units_of(value) {
        // Writing to a String cannot fail.
        let _ = match unit {
            Unit::Char(c @ ('\n' | '\t')) if lines => write!(out, "{c}"),
            unit => repr::escape_unit(unit, &mut out),
        };
    }
    out
}
