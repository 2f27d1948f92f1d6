//! Matching text against a format of `strptime`: what each directive can take, longest first, going back where that fails.

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A `%` with nothing or a blank behind it.
    Stray,
    /// No such directive.
    Unknown(String),
    /// A directive that stands there twice.
    Twice,
    /// The text does not match.
    Differs,
    /// The text goes on after this many bytes.
    Left(usize),
}

/// One directive's letter, and the bytes of the text it took.
pub(super) type Found = (char, usize, usize);

#[derive(Clone, Debug)]
enum Piece {
    /// One letter, in any case.
    Letter(char),
    /// At least one blank.
    Blank,
    /// A directive.
    Take(char),
}

const DAYS: [&str; 7] = ["wednesday", "thursday", "saturday", "tuesday", "monday", "friday", "sunday"];
const SHORT_DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTHS: [&str; 12] = [
    "september",
    "february",
    "november",
    "december",
    "january",
    "october",
    "august",
    "march",
    "april",
    "june",
    "july",
    "may",
];
const SHORT_MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// What a directive that is short for others stands for.
fn expanded(letter: char) -> Option<&'static str> {
    Some(match letter {
        'T' | 'X' => "%H:%M:%S",
        'R' => "%H:%M",
        'r' => "%I:%M:%S %p",
        'x' => "%m/%d/%y",
        'c' => "%a %b %d %H:%M:%S %Y",
        _ => return None,
    })
}

/// The format in pieces.
fn compile(format: &str) -> Result<Vec<Piece>, Fault> {
    let mut pieces = Vec::new();
    let mut chars = format.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_whitespace() {
            if !matches!(pieces.last(), Some(Piece::Blank)) {
                pieces.push(Piece::Blank);
            }
            continue;
        }
        if c != '%' {
            pieces.push(Piece::Letter(c));
            continue;
        }
        while chars.next_if(|c| matches!(c, '-' | '_' | '0' | '^' | '#')).is_some() {}
        while chars.next_if(char::is_ascii_digit).is_some() {}
        let other = chars.next_if(|c| matches!(c, 'E' | 'O'));
        let letter = chars.next();
        match (other, letter) {
            (Some(other), None) => return Err(Fault::Unknown(other.to_string())),
            (None, None | Some(' ' | '\n' | '\t')) => return Err(Fault::Stray),
            (None, Some('%')) => pieces.push(Piece::Letter('%')),
            (None, Some(letter)) if expanded(letter).is_some() => {
                pieces.extend(compile(expanded(letter).unwrap_or(""))?);
            }
            (None, Some(letter)) => pieces.push(Piece::Take(match letter {
                'e' => 'd',
                'k' => 'H',
                'l' => 'I',
                'P' => 'p',
                c if "dfHIGjmMSUWwuVyYzAaBbpZ".contains(c) => c,
                c => return Err(Fault::Unknown(c.to_string())),
            })),
            (Some('O'), Some(letter)) if "dmyHIMS".contains(letter) => pieces.push(Piece::Take(letter)),
            (Some('O'), Some('e')) => pieces.push(Piece::Take('d')),
            (Some('O'), Some('w')) => pieces.push(Piece::Take('w')),
            (Some(other), Some(letter)) => return Err(Fault::Unknown(format!("{other}{letter}"))),
        }
    }
    let mut seen = String::new();
    for piece in &pieces {
        if let Piece::Take(letter) = piece {
            if seen.contains(*letter) {
                return Err(Fault::Twice);
            }
            seen.push(*letter);
        }
    }
    Ok(pieces)
}

/// How many bytes a directive can take at the start of the text, best first.
fn choices(letter: char, text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).copied().filter(u8::is_ascii_digit).map(|b| b - b'0');
    let digits = |n: usize| (0..n).all(|at| digit(at).is_some());
    let two = match (digit(0), digit(1)) {
        (Some(a), Some(b)) => Some(a * 10 + b),
        _ => None,
    };
    // Two digits within bounds, then one digit within bounds, then a blank and a digit.
    let pair = |low: u8, high: u8, least: u8, blank: bool| {
        let mut found = Vec::new();
        if two.is_some_and(|n| (low..=high).contains(&n)) {
            found.push(2);
        }
        if digit(0).is_some_and(|n| n >= least) {
            found.push(1);
        }
        if blank && bytes.first() == Some(&b' ') && digit(1).is_some_and(|n| n >= least) {
            found.push(2);
        }
        found
    };
    let words = |names: &[&str]| {
        let fits = |name: &&&str| text.get(..name.len()).is_some_and(|t| t.eq_ignore_ascii_case(name));
        names.iter().filter(fits).map(|n| n.len()).collect()
    };
    match letter {
        'd' => pair(1, 31, 1, true),
        'H' => pair(0, 23, 0, true),
        'I' => pair(1, 12, 1, true),
        'm' => pair(1, 12, 1, false),
        'M' => pair(0, 59, 0, false),
        'S' => pair(0, 61, 0, false),
        'U' | 'W' => pair(0, 53, 0, false),
        'V' => pair(1, 53, 0, false),
        'w' => digit(0).filter(|n| *n <= 6).map(|_| vec![1]).unwrap_or_default(),
        'u' => digit(0).filter(|n| (1..=7).contains(n)).map(|_| vec![1]).unwrap_or_default(),
        'y' if digits(2) => vec![2],
        'Y' | 'G' if digits(4) => vec![4],
        'f' => (1..=6).rev().filter(|n| digits(*n)).collect(),
        'j' => {
            let value = |n: usize| text.get(..n).and_then(|t| t.parse::<u16>().ok()).unwrap_or(0);
            (1..=3).rev().filter(|n| digits(*n) && (1..=366).contains(&value(*n))).collect()
        }
        'A' => words(&DAYS),
        'a' => words(&SHORT_DAYS),
        'B' => words(&MONTHS),
        'b' => words(&SHORT_MONTHS),
        'p' => words(&["am", "pm"]),
        'Z' => words(&["utc", "gmt"]),
        'z' => offset(bytes),
        _ => Vec::new(),
    }
}

/// `Z` or `+HH[:]MM[[:]SS[.f]]`, longest first.
fn offset(bytes: &[u8]) -> Vec<usize> {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let sixty = |at: usize| matches!(bytes.get(at), Some(b'0'..=b'5')) && digit(at + 1);
    let colon = |at: usize| at + usize::from(bytes.get(at) == Some(&b':'));
    match bytes.first() {
        Some(b'Z') => vec![1],
        Some(b'+' | b'-') if digit(1) && digit(2) && sixty(colon(3)) => {
            let minutes = colon(3) + 2;
            let mut found = vec![minutes];
            let seconds = colon(minutes);
            if sixty(seconds) {
                found.insert(0, seconds + 2);
                if bytes.get(seconds + 2) == Some(&b'.') {
                    for n in 1..=6 {
                        if !digit(seconds + 2 + n) {
                            break;
                        }
                        found.insert(0, seconds + 3 + n);
                    }
                }
            }
            found
        }
        _ => Vec::new(),
    }
}

/// A point to go back to: the piece, where it began, and what else it could take.
struct Turn {
    piece: usize,
    start: usize,
    left: Vec<usize>,
}

/// Matches. `work` is asked before each step and ends the search when it fails.
pub(super) fn scan<E>(
    text: &str,
    format: &str,
    mut work: impl FnMut() -> Result<(), E>,
) -> Result<Result<Vec<Found>, Fault>, E> {
    let pieces = match compile(format) {
        Ok(pieces) => pieces,
        Err(fault) => return Ok(Err(fault)),
    };
    let mut turns: Vec<Turn> = Vec::new();
    let (mut piece, mut at) = (0, 0);
    loop {
        work()?;
        let rest = text.get(at..).unwrap_or("");
        let mut left: Vec<usize> = match pieces.get(piece) {
            None => break,
            Some(Piece::Letter(c)) => match rest.chars().next() {
                Some(t) if t == *c || t.to_lowercase().eq(c.to_lowercase()) => vec![t.len_utf8()],
                _ => Vec::new(),
            },
            Some(Piece::Blank) => {
                let mut ends = Vec::new();
                for (start, c) in rest.char_indices().take_while(|(_, c)| c.is_whitespace()) {
                    ends.push(start + c.len_utf8());
                }
                ends.reverse();
                ends
            }
            Some(Piece::Take(letter)) => choices(*letter, rest),
        };
        // Best first, so that the last one is the next to try.
        left.reverse();
        turns.push(Turn { piece, start: at, left });
        loop {
            let Some(turn) = turns.last_mut() else { return Ok(Err(Fault::Differs)) };
            if let Some(len) = turn.left.pop() {
                piece = turn.piece + 1;
                at = turn.start + len;
                break;
            }
            turns.pop();
            work()?;
        }
    }
    if at < text.len() {
        return Ok(Err(Fault::Left(at)));
    }
    let ends = turns.iter().skip(1).map(|t| t.start).chain(std::iter::once(at));
    let mut found = Vec::new();
    for (turn, end) in turns.iter().zip(ends) {
        if let Some(Piece::Take(letter)) = pieces.get(turn.piece) {
            found.push((*letter, turn.start, end));
        }
    }
    Ok(Ok(found))
}
