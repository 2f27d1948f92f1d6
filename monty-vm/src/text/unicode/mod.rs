//! What Python asks of single characters: properties and case mappings, of the Unicode version CPython 3.14 has.

#[rustfmt::skip]
mod tables;

use tables::{
    CASE_IGNORABLE, CASED, CATEGORIES, DECIMAL, DIGIT, FOLD_MAP, FOLD_MAP_SPECIAL, ID_CONTINUE, ID_START,
    LOWER, LOWER_MAP, LOWER_MAP_SPECIAL, NUMERIC, PRINTABLE, PROPS, SPACE, STARTS, TITLE_MAP,
    TITLE_MAP_SPECIAL, UPPER, UPPER_MAP, UPPER_MAP_SPECIAL, ZEROS,
};

fn props(c: char) -> u32 {
    let run = STARTS.partition_point(|start| *start <= u32::from(c)).saturating_sub(1);
    PROPS.get(run).copied().map_or(0, u32::from)
}

/// The general category: `"Lu"`, `"Nd"`, …
pub fn category(c: char) -> &'static str {
    CATEGORIES.get((props(c) & 31) as usize).copied().unwrap_or("Cn")
}

/// A letter.
pub fn is_alpha(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { category(c).starts_with('L') }
}

/// A digit of a decimal number system.
pub fn is_decimal(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { props(c) & DECIMAL != 0 }
}

/// A digit, superscripts and the like included.
pub fn is_digit(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { props(c) & DIGIT != 0 }
}

/// Has a numeric value.
pub fn is_numeric(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { props(c) & NUMERIC != 0 }
}

/// A letter or a number of any kind.
pub fn is_alnum(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { is_alpha(c) || is_numeric(c) }
}

/// Whitespace as Python sees it: the separators of ASCII included.
pub fn is_space(c: char) -> bool {
    if c.is_ascii() { matches!(c, ' ' | '\t'..='\r' | '\x1c'..='\x1f') } else { props(c) & SPACE != 0 }
}

/// The same of a byte that is an ASCII character.
#[inline]
pub const fn is_ascii_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r' | 0x1c..=0x1f)
}

/// Ends a line.
pub const fn is_line_break(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Upper case.
pub fn is_upper(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_uppercase() } else { props(c) & UPPER != 0 }
}

/// Lower case.
pub fn is_lower(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_lowercase() } else { props(c) & LOWER != 0 }
}

/// Title case: a digraph with only its first letter large.
pub fn is_title(c: char) -> bool {
    !c.is_ascii() && category(c) == "Lt"
}

/// Has a case at all.
pub fn is_cased(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { props(c) & CASED != 0 }
}

/// Does not end a word for the final sigma.
pub fn is_case_ignorable(c: char) -> bool {
    props(c) & CASE_IGNORABLE != 0
}

/// Shown as itself by `repr`.
pub fn is_printable(c: char) -> bool {
    if c.is_ascii() { matches!(c, ' '..='~') } else { props(c) & PRINTABLE != 0 }
}

/// May begin an identifier.
pub fn is_id_start(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() || c == '_' } else { props(c) & ID_START != 0 }
}

/// May go on in an identifier.
pub fn is_id_continue(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() || c == '_' } else { props(c) & ID_CONTINUE != 0 }
}

/// The value of a decimal digit of any alphabet.
pub fn decimal_value(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    if !is_decimal(c) {
        return None;
    }
    let code = u32::from(c);
    let at = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    code.checked_sub(*ZEROS.get(at)?)
}

/// A character's mapping: one character, or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mapped {
    /// One character.
    One(char),
    /// Several characters.
    Many(&'static str),
}

impl Mapped {
    /// Appends the mapping to a text.
    pub fn push_to(self, out: &mut String) {
        match self {
            Self::One(c) => out.push(c),
            Self::Many(text) => out.push_str(text),
        }
    }
}

type Runs = &'static [(u32, u32, u32, i32)];
type Special = &'static [(char, &'static str)];

fn look_up(c: char, runs: Runs, special: Special) -> Option<Mapped> {
    let code = u32::from(c);
    if let Some((first, last, step, distance)) =
        runs.partition_point(|run| run.0 <= code).checked_sub(1).and_then(|at| runs.get(at))
        && code <= *last
        && (code - first) % step == 0
    {
        return code.checked_add_signed(*distance).and_then(char::from_u32).map(Mapped::One);
    }
    let at = special.binary_search_by_key(&c, |entry| entry.0).ok()?;
    special.get(at).map(|entry| Mapped::Many(entry.1))
}

/// Upper case.
pub fn to_upper(c: char) -> Mapped {
    if c.is_ascii() {
        return Mapped::One(c.to_ascii_uppercase());
    }
    look_up(c, UPPER_MAP, UPPER_MAP_SPECIAL).unwrap_or(Mapped::One(c))
}

/// Lower case; the final sigma is the caller's business.
pub fn to_lower(c: char) -> Mapped {
    if c.is_ascii() {
        return Mapped::One(c.to_ascii_lowercase());
    }
    look_up(c, LOWER_MAP, LOWER_MAP_SPECIAL).unwrap_or(Mapped::One(c))
}

/// Title case.
pub fn to_title(c: char) -> Mapped {
    if c.is_ascii() {
        return Mapped::One(c.to_ascii_uppercase());
    }
    look_up(c, TITLE_MAP, TITLE_MAP_SPECIAL).unwrap_or_else(|| to_upper(c))
}

/// Case folding.
pub fn to_folded(c: char) -> Mapped {
    if c.is_ascii() {
        return Mapped::One(c.to_ascii_lowercase());
    }
    look_up(c, FOLD_MAP, FOLD_MAP_SPECIAL).unwrap_or_else(|| to_lower(c))
}
