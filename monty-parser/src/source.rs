//! A program's text: its name, its lines, and the identifiers a span stands for.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use unicode_normalization::UnicodeNormalization;

use crate::ast::Span;

/// The text of a program and the name tracebacks show for it.
#[derive(Debug, Clone)]
pub struct Source {
    /// The file name tracebacks show.
    pub name: Arc<str>,
    /// The text: no byte order mark, lines end in `\n` alone.
    pub text: Arc<str>,
    lines: OnceLock<Box<[u32]>>,
}

/// A place in a source as people count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 0.
    pub column: u32,
    /// The column in UTF-8 bytes, from 0: what CPython's `col_offset` counts.
    pub byte: u32,
}

impl Source {
    /// A source of this text. As CPython does, a leading byte order mark is dropped, `\r\n` and `\r` become `\n`, and
    /// the last line gets its line end; all spans count in the text as it is stored.
    #[must_use]
    pub fn new(name: &str, text: &str) -> Source {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let foreign = memchr::memchr(b'\r', text.as_bytes()).is_some();
        let text: Arc<str> = if foreign || !(text.is_empty() || text.ends_with('\n')) {
            let mut own = String::with_capacity(text.len() + 1);
            if foreign {
                own = text.replace("\r\n", "\n").replace('\r', "\n");
            } else {
                own.push_str(text);
            }
            if !own.ends_with('\n') {
                own.push('\n');
            }
            own.into()
        } else {
            text.into()
        };
        Source { name: name.into(), text, lines: OnceLock::new() }
    }

    /// The text under a span; nothing for a span of another source.
    #[inline]
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.lo as usize..span.hi as usize).unwrap_or("")
    }

    /// The identifier under a span, in the normal form (NFKC) in which Python compares names.
    #[inline]
    #[must_use]
    pub fn name(&self, span: Span) -> Cow<'_, str> {
        let text = self.slice(span);
        if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(text.nfkc().collect()) }
    }

    /// The dotted name under a span (`import a . b`), normalised and without the blanks between its parts.
    #[must_use]
    pub fn dotted_name(&self, span: Span) -> Cow<'_, str> {
        match self.name(span) {
            Cow::Borrowed(text) if !text.contains([' ', '\t', '\x0c', '\\']) => Cow::Borrowed(text),
            text => {
                Cow::Owned(text.chars().filter(|c| !matches!(c, ' ' | '\t' | '\x0c' | '\\' | '\n')).collect())
            }
        }
    }

    /// Where an offset is. An offset beyond the end is at the end.
    #[must_use]
    pub fn line_col(&self, offset: u32) -> Place {
        let (line, byte) = self.line_byte(offset);
        let lo = offset.min(u32::try_from(self.text.len()).unwrap_or(u32::MAX)) - byte;
        let before = self.slice(Span { lo, hi: lo + byte });
        Place { line, column: u32::try_from(before.chars().count()).unwrap_or(u32::MAX), byte }
    }

    /// The line, from 1, and the column in bytes of an offset: as `line_col`, without a look at the line's characters.
    #[must_use]
    pub fn line_byte(&self, offset: u32) -> (u32, u32) {
        let starts = self.starts();
        let line = starts.partition_point(|start| *start <= offset).max(1);
        let start = starts.get(line - 1).copied().unwrap_or(0);
        let end = offset.min(u32::try_from(self.text.len()).unwrap_or(u32::MAX)).max(start);
        (u32::try_from(line).unwrap_or(u32::MAX), end - start)
    }

    /// The text of a line, counted from 1, without its line end; nothing for a line that is not there.
    #[must_use]
    pub fn line_text(&self, line: u32) -> &str {
        let starts = self.starts();
        let index = line as usize;
        let Some(lo) = index.checked_sub(1).and_then(|index| starts.get(index)) else { return "" };
        let hi = starts.get(index).map_or(self.text.len(), |next| *next as usize - 1);
        self.text.get(*lo as usize..hi).unwrap_or("")
    }

    /// How many lines there are; a text that ends in a line end has an empty last one.
    #[must_use]
    pub fn line_count(&self) -> u32 {
        u32::try_from(self.starts().len()).unwrap_or(u32::MAX)
    }

    fn starts(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let mut starts = vec![0];
            for at in memchr::memchr_iter(b'\n', self.text.as_bytes()) {
                starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
            }
            starts.into_boxed_slice()
        })
    }
}
