//! Questions about a whole text.

use super::unicode::{is_id_continue, is_id_start, is_lower, is_printable, is_title, is_upper};

/// Some characters, and all of them so: `isalpha`, `isdigit`, `isspace`, …
pub fn all(text: &str, holds: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(holds)
}

/// `str.isprintable`: the empty text is.
pub fn is_printable_text(text: &str) -> bool {
    text.chars().all(is_printable)
}

/// `str.isidentifier`.
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(is_id_start) && chars.all(is_id_continue)
}

/// `str.isupper`: something cased, and nothing that is lower or title case.
pub fn is_upper_text(text: &str) -> bool {
    let mut cased = false;
    for c in text.chars() {
        if is_lower(c) || is_title(c) {
            return false;
        }
        cased |= is_upper(c);
    }
    cased
}

/// `str.islower`.
pub fn is_lower_text(text: &str) -> bool {
    let mut cased = false;
    for c in text.chars() {
        if is_upper(c) || is_title(c) {
            return false;
        }
        cased |= is_lower(c);
    }
    cased
}

/// `str.istitle`: each run of letters begins large and goes on small.
pub fn is_title_text(text: &str) -> bool {
    let (mut cased, mut inside) = (false, false);
    for c in text.chars() {
        if is_upper(c) || is_title(c) {
            if inside {
                return false;
            }
            (inside, cased) = (true, true);
        } else if is_lower(c) {
            if !inside {
                return false;
            }
            cased = true;
        } else {
            inside = false;
        }
    }
    cased
}
