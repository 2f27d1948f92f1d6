//! Misspelt keywords: the suggestion a traceback adds to "invalid syntax".

use std::ops::Range;

use monty_lexer::{Kind, lex};

/// Python's keywords.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// How many names are considered.
const MOST_NAMES: usize = 10;
/// How many keywords are tried for each.
const MOST_KEYWORDS: usize = 3;
/// Longer code is not considered.
pub(crate) const MOST_CODE: usize = 1024;

/// A keyword that makes the code right.
pub(crate) struct Suggestion {
    /// The keyword.
    pub(crate) keyword: &'static str,
    /// The line of the code it stands in.
    pub(crate) line: String,
    /// What it replaces: characters of the line.
    pub(crate) columns: Range<usize>,
}

/// What a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// A program.
    Program,
    /// The beginning of one.
    Beginning,
    /// Neither.
    Wrong,
}

/// Looks for a name in the last line of a code whose replacement by a keyword makes the code a program, or the
/// beginning of one, as `judge` says.
pub(crate) fn keyword(code: &str, judge: impl Fn(&str) -> Verdict) -> Option<Suggestion> {
    let code = dedent(code);
    if code.len() > MOST_CODE {
        return None;
    }
    let last = code.trim_end_matches('\n').rfind('\n').map_or(0, |at| at + 1);
    let (tokens, _) = lex(&code);
    let names = tokens.iter().filter(|token| token.kind.is_name() && token.span.lo as usize >= last);
    for token in names.take(MOST_NAMES) {
        debug_assert!(token.kind != Kind::Error);
        let range = token.span.lo as usize..token.span.hi as usize;
        let name = code.get(range.clone())?;
        for keyword in alike(name) {
            let mut right = code.clone();
            right.replace_range(range.clone(), keyword);
            let works = match judge(&right) {
                Verdict::Program => in_place(&right),
                verdict => verdict == Verdict::Beginning,
            };
            if works {
                let line = code.get(last..)?.trim_end_matches('\n');
                let before = code.get(last..range.start)?.chars().count();
                let columns = before..before + name.chars().count();
                return Some(Suggestion { keyword, line: line.into(), columns });
            }
        }
    }
    None
}

/// Does every `return`, `await` and so on stand where it may: after a `def`, a loop?
fn in_place(code: &str) -> bool {
    let (tokens, _) = lex(code);
    let kinds = tokens.kinds();
    let first = |wanted: &[Kind]| kinds.iter().position(|kind| wanted.contains(kind)).unwrap_or(usize::MAX);
    first(&[Kind::Def, Kind::Lambda]) <= first(&[Kind::Return, Kind::Yield, Kind::Nonlocal])
        && first(&[Kind::Async]) <= first(&[Kind::Await])
        && first(&[Kind::For, Kind::While]) <= first(&[Kind::Break, Kind::Continue])
}

/// Takes the indentation that all lines have away.
fn dedent(code: &str) -> String {
    let blank = |line: &&str| !line.trim().is_empty();
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let common = code.lines().filter(blank).map(indent).min().unwrap_or(0);
    let lines: Vec<&str> = code.lines().map(|line| line.get(common..).unwrap_or("")).collect();
    lines.join("\n")
}

/// The keywords that are most like a name, the likeliest first.
fn alike(name: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut nearest = usize::MAX;
    for keyword in KEYWORDS.into_iter().filter(|keyword| *keyword != name) {
        let most = (name.len() + keyword.len() + 3) * 2 / 6;
        let distance = distance(name.as_bytes(), keyword.as_bytes());
        if distance <= most.min(nearest.saturating_sub(1)) {
            nearest = distance;
            found = vec![keyword];
        }
    }
    let mut close: Vec<(usize, &'static str)> = Vec::new();
    let name_bytes = name.as_bytes();
    for keyword in KEYWORDS {
        let total = keyword.len() + name.chars().count();
        let same = matching(keyword.as_bytes(), name_bytes);
        // The ratio `2 * same / total` is at least one half.
        if 4 * same >= total && total > 0 {
            close.push((2_000_000 * same / total, keyword));
        }
    }
    close.sort_by(|a, b| b.cmp(a));
    found.extend(close.into_iter().take(MOST_KEYWORDS).map(|(_, keyword)| keyword));
    found.truncate(MOST_KEYWORDS);
    found
}

/// The edit distance in which a change of case costs 1 and any other edit 2.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).map(|count| count * 2).collect();
    for (above, x) in a.iter().enumerate() {
        let mut diagonal = above * 2;
        let mut left = diagonal + 2;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(b) {
            let change = match x {
                _ if x == y => 0,
                _ if x.eq_ignore_ascii_case(y) => 1,
                _ => 2,
            };
            left = (diagonal + change).min(*cell + 2).min(left + 2);
            diagonal = std::mem::replace(cell, left);
        }
    }
    row.last().copied().unwrap_or(0)
}

/// How many bytes the matching blocks of two texts have: the longest common block, and those left and right of it.
/// `a` is a keyword, so that this nests at most eight deep.
fn matching(a: &[u8], b: &[u8]) -> usize {
    let mut best = (0, 0, 0);
    for i in 0..a.len() {
        for j in 0..b.len() {
            let pairs = a.iter().skip(i).zip(b.iter().skip(j));
            let len = pairs.take_while(|(x, y)| x == y).count();
            if len > best.2 {
                best = (i, j, len);
            }
        }
    }
    let (i, j, len) = best;
    if len == 0 {
        return 0;
    }
    let part = |text: &'_ [u8], range: Range<usize>| text.get(range).unwrap_or(&[]).to_vec();
    matching(&part(a, 0..i), &part(b, 0..j))
        + len
        + matching(&part(a, i + len..a.len()), &part(b, j + len..b.len()))
}
