//! `strftime` in the C locale, with glibc's flags and widths: `%-d`, `%_H`, `%^a`, `%10Y`.

use std::fmt::Write;

/// A time in parts, all within their bounds.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields {
    pub(super) year: i64,
    pub(super) month: i64,
    pub(super) day: i64,
    pub(super) hour: i64,
    pub(super) minute: i64,
    pub(super) second: i64,
    /// 0 is Monday.
    pub(super) weekday: i64,
    /// From 1.
    pub(super) yearday: i64,
    pub(super) zone: String,
    /// Seconds east of Greenwich.
    pub(super) offset: i64,
}

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A width beyond this is not honoured, as no one means it.
const WIDEST: usize = 1 << 16;

/// What stands between `%` and the letter.
#[derive(Clone, Copy, Default)]
struct Flags {
    pad: Option<char>,
    upper: bool,
    swap: bool,
    width: usize,
}

/// The most bytes a format can give.
pub(super) fn longest(pattern: &str) -> usize {
    let mut most = 0_usize;
    for piece in pattern.split('%') {
        let digits: String = piece
            .trim_start_matches(['-', '_', '0', '^', '#'])
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        most = most.saturating_add(piece.len() + 64 + digits.parse().unwrap_or(0).min(WIDEST));
    }
    most
}

/// The text.
pub(super) fn format(pattern: &str, fields: &Fields) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find('%') {
        let (plain, from) = rest.split_at(at);
        out.push_str(plain);
        let mut flags = Flags::default();
        let mut chars = from.char_indices().skip(1).peekable();
        while let Some((_, c @ ('-' | '_' | '0' | '^' | '#'))) = chars.peek().copied() {
            match c {
                '^' => flags.upper = true,
                '#' => flags.swap = true,
                pad => flags.pad = Some(pad),
            }
            chars.next();
        }
        while let Some(digit) = chars.peek().and_then(|(_, c)| c.to_digit(10)) {
            flags.width = (flags.width * 10 + digit as usize).min(WIDEST);
            chars.next();
        }
        if matches!(chars.peek(), Some((_, 'E' | 'O'))) {
            chars.next();
        }
        let Some((at, letter)) = chars.next() else {
            out.push_str(from);
            return out;
        };
        let end = at + letter.len_utf8();
        match directive(letter, flags, fields) {
            Some(text) => out.push_str(&text),
            None => out.push_str(from.get(..end).unwrap_or("")),
        }
        rest = from.get(end..).unwrap_or("");
    }
    out.push_str(rest);
    out
}

fn name(names: &[&'static str], at: i64) -> &'static str {
    usize::try_from(at).ok().and_then(|at| names.get(at)).copied().unwrap_or("?")
}

fn short(name: &str) -> &str {
    name.get(..3).unwrap_or(name)
}

/// One directive; None if there is no such.
fn directive(letter: char, flags: Flags, f: &Fields) -> Option<String> {
    let twelve = (f.hour + 11) % 12 + 1;
    let sunday = (f.weekday + 1) % 7;
    let day = f.yearday - 1;
    Some(match letter {
        'a' => words(short(name(&DAYS, f.weekday)), flags, true),
        'A' => words(name(&DAYS, f.weekday), flags, true),
        'b' | 'h' => words(short(name(&MONTHS, f.month - 1)), flags, true),
        'B' => words(name(&MONTHS, f.month - 1), flags, true),
        'p' if flags.swap => words(if f.hour < 12 { "am" } else { "pm" }, flags, false),
        'p' => words(if f.hour < 12 { "AM" } else { "PM" }, flags, false),
        'P' => words(if f.hour < 12 { "am" } else { "pm" }, flags, false),
        'Z' if flags.swap => words(&f.zone.to_lowercase(), flags, false),
        'Z' => words(&f.zone, flags, false),
        'n' => words("\n", flags, false),
        't' => words("\t", flags, false),
        '%' => words("%", flags, false),
        'c' => composed("%a %b %e %H:%M:%S %Y", flags, f),
        'x' | 'D' => composed("%m/%d/%y", flags, f),
        'X' | 'T' => composed("%H:%M:%S", flags, f),
        'r' => composed("%I:%M:%S %p", flags, f),
        'R' => composed("%H:%M", flags, f),
        'F' => composed("%Y-%m-%d", flags, f),
        'C' => number(f.year.div_euclid(100), 1, '0', flags),
        'Y' => number(f.year, 1, '0', flags),
        'G' => number(iso(f).0, 1, '0', flags),
        'g' => number(iso(f).0.rem_euclid(100), 2, '0', flags),
        'V' => number(iso(f).1, 2, '0', flags),
        'y' => number(f.year.rem_euclid(100), 2, '0', flags),
        'd' => number(f.day, 2, '0', flags),
        'e' => number(f.day, 2, '_', flags),
        'm' => number(f.month, 2, '0', flags),
        'H' => number(f.hour, 2, '0', flags),
        'k' => number(f.hour, 2, '_', flags),
        'I' => number(twelve, 2, '0', flags),
        'l' => number(twelve, 2, '_', flags),
        'M' => number(f.minute, 2, '0', flags),
        'S' => number(f.second, 2, '0', flags),
        'j' => number(f.yearday, 3, '0', flags),
        'u' => number(if sunday == 0 { 7 } else { sunday }, 1, '0', flags),
        'w' => number(sunday, 1, '0', flags),
        'U' => number((day + 7 - sunday) / 7, 2, '0', flags),
        'W' => number((day + 7 - (sunday + 6) % 7) / 7, 2, '0', flags),
        's' => number(epoch(f), 1, '0', flags),
        'z' => {
            let minutes = f.offset.abs() / 60;
            let sign = if f.offset < 0 { '-' } else { '+' };
            words(&format!("{sign}{:02}{:02}", minutes / 60, minutes % 60), flags, false)
        }
        _ => return None,
    })
}

/// Text, in capitals if asked for, padded to the width.
fn words(text: &str, flags: Flags, names: bool) -> String {
    let text = if flags.upper || (flags.swap && names) { text.to_uppercase() } else { text.to_owned() };
    let pad = if flags.pad == Some('0') { '0' } else { ' ' };
    padded(text, flags.width, pad)
}

fn padded(text: String, width: usize, pad: char) -> String {
    let len = text.chars().count();
    if len >= width {
        return text;
    }
    let mut out: String = std::iter::repeat_n(pad, width - len).collect();
    out.push_str(&text);
    out
}

/// What another format stands for.
fn composed(pattern: &str, flags: Flags, fields: &Fields) -> String {
    words(&format(pattern, fields), flags, false)
}

/// A number of at least so many digits, unless a flag or a width says otherwise.
fn number(n: i64, digits: usize, pad: char, flags: Flags) -> String {
    let pad = flags.pad.unwrap_or(pad);
    let mut out = String::new();
    let fits = match pad {
        '-' => write!(out, "{n}"),
        '_' => write!(out, "{n:>width$}", width = digits.max(flags.width)),
        _ => write!(out, "{n:0width$}", width = digits.max(flags.width) + usize::from(n < 0 && digits > 1)),
    };
    debug_assert!(fits.is_ok());
    out
}

fn leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The ISO year and week.
fn iso(f: &Fields) -> (i64, i64) {
    let length = |year| if leap(year) { 366 } else { 365 };
    // Days since the year's first Thursday's Monday.
    let thursday = f.yearday - 1 - f.weekday + 3;
    if thursday < 0 {
        return (f.year - 1, (thursday + length(f.year - 1)) / 7 + 1);
    }
    if thursday >= length(f.year) {
        return (f.year + 1, 1);
    }
    (f.year, thursday / 7 + 1)
}

/// Seconds since 1970, by the day of the month.
fn epoch(f: &Fields) -> i64 {
    let (year, month) = if f.month <= 2 { (f.year - 1, f.month + 9) } else { (f.year, f.month - 3) };
    let days = 365 * year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * month + 2) / 5
        + f.day
        - 719_469;
    ((days * 24 + f.hour) * 60 + f.minute) * 60 + f.second
}
