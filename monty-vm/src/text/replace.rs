//! Replacing in text.

use super::measure::char_count;
use super::octets::search;

/// How many occurrences a replacement will replace; a negative limit is none.
pub fn replacements(text: &str, old: &str, most: i64) -> usize {
    if old.is_empty() {
        let places = char_count(text) + 1;
        return usize::try_from(most).map_or(places, |most| most.min(places));
    }
    search::replacements(text.as_bytes(), old.as_bytes(), most)
}

/// Bytes a replacement will have.
pub const fn replaced_len(text: &str, old: &str, new: &str, times: usize) -> usize {
    search::replaced_len(text.len(), old.len(), new.len(), times)
}

/// Replaces the first so many occurrences; `times` comes from [`replacements`].
pub fn replace(text: &str, old: &str, new: &str, times: usize) -> String {
    let mut out = String::with_capacity(replaced_len(text, old, new, times));
    if old.is_empty() {
        let mut left = times;
        for c in text.chars() {
            if left > 0 {
                out.push_str(new);
                left -= 1;
            }
            out.push(c);
        }
        if left > 0 {
            out.push_str(new);
        }
        return out;
    }
    let mut from = 0;
    for at in search::occurrences(text.as_bytes(), old.as_bytes()).take(times) {
        out.push_str(text.get(from..at).unwrap_or(""));
        out.push_str(new);
        from = at + old.len();
    }
    out.push_str(text.get(from..).unwrap_or(""));
    out
}
