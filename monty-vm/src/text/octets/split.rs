//! Splitting and stripping bytes. Pieces come one by one, so that a caller can charge for each.

use memchr::memmem;

/// ASCII whitespace as `bytes.split` knows it.
pub const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

/// A limit of splits; a negative one is none.
pub fn limit(most: i64) -> usize {
    usize::try_from(most).unwrap_or(usize::MAX)
}

/// Pieces between a separator, from the front.
#[derive(Clone, Debug)]
pub struct Split<'a> {
    rest: Option<&'a [u8]>,
    separator: &'a [u8],
    left: usize,
}

/// Splits at a separator, which must not be empty, so many times at most.
pub fn split<'a>(text: &'a [u8], separator: &'a [u8], most: usize) -> Split<'a> {
    Split { rest: Some(text), separator, left: most }
}

impl<'a> Iterator for Split<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let rest = self.rest.take()?;
        if self.left > 0
            && let Some(at) = find_one(rest, self.separator)
        {
            self.left -= 1;
            self.rest = rest.get(at + self.separator.len()..);
            return rest.get(..at);
        }
        Some(rest)
    }
}

/// A searcher costs more to build than a short piece to walk: look for the first byte, then compare.
fn find_one(hay: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => None,
        [byte] => memchr::memchr(*byte, hay),
        _ => memmem::find(hay, needle),
    }
}

/// Pieces between a separator, from the back.
#[derive(Clone, Debug)]
pub struct RSplit<'a> {
    rest: Option<&'a [u8]>,
    separator: &'a [u8],
    left: usize,
}

/// Splits at a separator from the back; the last piece comes first.
pub fn rsplit<'a>(text: &'a [u8], separator: &'a [u8], most: usize) -> RSplit<'a> {
    RSplit { rest: Some(text), separator, left: most }
}

impl<'a> Iterator for RSplit<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let rest = self.rest.take()?;
        if self.left > 0
            && !self.separator.is_empty()
            && let Some(at) = memmem::rfind(rest, self.separator)
        {
            self.left -= 1;
            self.rest = rest.get(..at);
            return rest.get(at + self.separator.len()..);
        }
        Some(rest)
    }
}

/// Splits at runs of whitespace; when the splits run out, the remainder keeps the whitespace at its far end.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    rest: &'a [u8],
    left: usize,
}

/// The words, from the front.
pub const fn words(text: &[u8], most: usize) -> Words<'_> {
    Words { rest: text, left: most }
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let start = self.rest.iter().position(|byte| !is_space(*byte))?;
        let rest = self.rest.get(start..)?;
        if self.left == 0 {
            self.rest = &[];
            return Some(rest);
        }
        self.left -= 1;
        let end = rest.iter().position(|byte| is_space(*byte)).unwrap_or(rest.len());
        self.rest = rest.get(end..)?;
        rest.get(..end)
    }
}

/// [`words`] from the back.
#[derive(Clone, Debug)]
pub struct RWords<'a> {
    rest: &'a [u8],
    left: usize,
}

/// The words, from the back; the last comes first.
pub const fn rwords(text: &[u8], most: usize) -> RWords<'_> {
    RWords { rest: text, left: most }
}

impl<'a> Iterator for RWords<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let end = self.rest.iter().rposition(|byte| !is_space(*byte))? + 1;
        let rest = self.rest.get(..end)?;
        if self.left == 0 {
            self.rest = &[];
            return Some(rest);
        }
        self.left -= 1;
        let start = rest.iter().rposition(|byte| is_space(*byte)).map_or(0, |at| at + 1);
        self.rest = rest.get(..start)?;
        rest.get(start..)
    }
}

/// Lines: ended by `\n`, `\r` or both.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    rest: &'a [u8],
    keep_ends: bool,
}

/// `bytes.splitlines`.
pub const fn lines(text: &[u8], keep_ends: bool) -> Lines<'_> {
    Lines { rest: text, keep_ends }
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let rest = self.rest;
        let end = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let width = match rest.get(end..) {
            Some([b'\r', b'\n', ..]) => 2,
            Some([_, ..]) => 1,
            _ => 0,
        };
        self.rest = rest.get(end + width..)?;
        rest.get(..if self.keep_ends { end + width } else { end })
    }
}

/// Which bytes to strip: a set of them, or whitespace.
pub fn strip<'a>(text: &'a [u8], chars: Option<&[u8]>, left: bool, right: bool) -> &'a [u8] {
    let mut set = [false; 256];
    for (byte, member) in (0u8..=255).zip(set.iter_mut()) {
        *member = chars.is_none() && is_space(byte);
    }
    for byte in chars.unwrap_or(&[]) {
        if let Some(member) = set.get_mut(usize::from(*byte)) {
            *member = true;
        }
    }
    let keeps = |byte: &u8| !set.get(usize::from(*byte)).copied().unwrap_or(false);
    let end = if right { text.iter().rposition(keeps).map_or(0, |at| at + 1) } else { text.len() };
    let rest = text.get(..end).unwrap_or(&[]);
    let start = if left { rest.iter().position(keeps).unwrap_or(rest.len()) } else { 0 };
    rest.get(start..).unwrap_or(&[])
}
