//! Characters and bytes: lengths, offsets, slices.

use std::ops::Range;

/// A text whose length in characters is known; it is ASCII exactly if that is its length in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    text: &'a str,
    chars: usize,
}

impl<'a> Text<'a> {
    /// Counts the characters.
    pub fn new(text: &'a str) -> Self {
        Self { text, chars: char_count(text) }
    }

    /// A text with its length, which the caller knows.
    pub const fn with_len(text: &'a str, chars: usize) -> Self {
        Self { text, chars }
    }

    /// The text.
    pub const fn as_str(self) -> &'a str {
        self.text
    }

    /// Its length in characters.
    pub const fn len(self) -> usize {
        self.chars
    }

    /// Whether it has no characters.
    pub const fn is_empty(self) -> bool {
        self.chars == 0
    }

    /// Whether positions and byte offsets are the same.
    pub const fn is_ascii(self) -> bool {
        self.chars == self.text.len()
    }

    /// The byte offset of a character; the end for positions beyond it.
    pub fn offset(self, at: usize) -> usize {
        if at >= self.chars {
            return self.text.len();
        }
        if self.is_ascii() {
            return at;
        }
        // Walk from the nearer end.
        if at <= self.chars / 2 {
            self.text.char_indices().nth(at).map_or(self.text.len(), |(offset, _)| offset)
        } else {
            let from_end = self.chars - at - 1;
            self.text.char_indices().nth_back(from_end).map_or(0, |(offset, _)| offset)
        }
    }

    /// The position of the character at a byte offset.
    pub fn position(self, offset: usize) -> usize {
        if self.is_ascii() { offset } else { self.text.get(..offset).map_or(self.chars, char_count) }
    }

    /// The character at a position.
    pub fn char_at(self, at: usize) -> Option<&'a str> {
        if at >= self.chars {
            return None;
        }
        let rest = self.text.get(self.offset(at)..)?;
        let size = rest.chars().next()?.len_utf8();
        rest.get(..size)
    }

    /// The part between two positions.
    pub fn part(self, range: Range<usize>) -> &'a str {
        if range.start >= range.end {
            return "";
        }
        self.text.get(self.offset(range.start)..self.offset(range.end)).unwrap_or("")
    }

    /// Every `step`-th character of a slice whose bounds were clipped to the text as `slice.indices` does.
    pub fn slice(self, start: usize, count: usize, step: i64) -> String {
        let stride = usize::try_from(step.unsigned_abs()).unwrap_or(usize::MAX).max(1);
        if count == 0 || start >= self.chars {
            return String::new();
        }
        if step > 0 {
            let rest = self.text.get(self.offset(start)..).unwrap_or("");
            return rest.chars().step_by(stride).take(count).collect();
        }
        let head = self.text.get(..self.offset(start.saturating_add(1))).unwrap_or("");
        head.chars().rev().step_by(stride).take(count).collect()
    }
}

/// How many characters a text has.
pub fn char_count(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// The first so many characters.
pub fn first_chars(text: &str, count: usize) -> &str {
    if text.len() <= count {
        return text;
    }
    text.char_indices().nth(count).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// `start` and `end` of the searching methods, clipped as they clip; `None` when the start lies behind the end.
pub fn clip(start: Option<i64>, end: Option<i64>, len: usize) -> Option<Range<usize>> {
    let length = i64::try_from(len).unwrap_or(i64::MAX);
    let settle = |at: i64| if at < 0 { at.saturating_add(length).max(0) } else { at };
    let start = settle(start.unwrap_or(0));
    let end = settle(end.unwrap_or(length)).min(length);
    if start > end {
        return None;
    }
    Some(usize::try_from(start).ok()?..usize::try_from(end).ok()?)
}

/// `slice.indices`: the first index, how many there are, and the step. `None` stands for a step of zero.
pub fn indices(
    start: Option<i64>,
    stop: Option<i64>,
    step: Option<i64>,
    len: usize,
) -> Option<(usize, usize, i64)> {
    let length = i64::try_from(len).unwrap_or(i64::MAX);
    let step = step.unwrap_or(1);
    if step == 0 {
        return None;
    }
    let (low, high) = if step > 0 { (0, length) } else { (-1, length - 1) };
    let settle = |at: i64| (if at < 0 { at.saturating_add(length) } else { at }).clamp(low, high);
    let first = start.map_or(if step > 0 { low } else { high }, settle);
    let bound = stop.map_or(if step > 0 { high } else { low }, settle);
    let gap = if step > 0 { bound - first } else { first - bound };
    let count = if gap <= 0 { 0 } else { (gap.unsigned_abs() - 1) / step.unsigned_abs() + 1 };
    Some((usize::try_from(first).unwrap_or(0), usize::try_from(count).unwrap_or(0), step))
}
