//! The driver: logos finds the tokens of a line; brackets, strings, f-strings and indentation are followed here.

use logos::Logos;

use crate::error::{LexError, LexErrorKind};
use crate::interpolated::Open;
use crate::kind::{Kind, first_foreign};
use crate::layout::{self, Indent};
use crate::number;
use crate::string::{self, Opening};
use crate::tokens::Tokens;

/// How many brackets may be open at once.
pub const MAX_BRACKETS: usize = 200;
/// How many indentations may be open at once, that of the file included.
pub const MAX_INDENTS: usize = 100;

/// Turns sources into tokens; keeps its memory from one source to the next.
#[derive(Debug, Default)]
pub struct Lexer {
    tokens: Tokens,
    error: Option<LexError>,
    indents: Vec<Indent>,
    brackets: Vec<(u8, usize)>,
    open: Open,
}

/// The tokens of a source, and what is wrong where they end early.
#[must_use]
pub fn lex(source: &str) -> (Tokens, Option<LexError>) {
    let mut lexer = Lexer::default();
    lexer.lex(source);
    (lexer.tokens, lexer.error)
}

type Raw<'s> = logos::Lexer<'s, Kind>;

impl Lexer {
    /// Reads a source. After an error the tokens end with [`Kind::Error`] and [`Kind::Eof`].
    pub fn lex(&mut self, source: &str) {
        self.tokens.clear();
        self.indents.clear();
        self.brackets.clear();
        self.open.clear();
        self.error = self.run(source).err();
        let end = source.len();
        match self.error {
            Some(error) => {
                let (lo, hi) = (error.span.lo as usize, (error.span.hi as usize).min(end));
                self.tokens.push(Kind::Error, lo.min(hi), hi);
            }
            None => {
                if !matches!(self.tokens.kinds().last(), None | Some(Kind::Newline | Kind::Dedent)) {
                    self.tokens.push(Kind::Newline, end, end);
                }
                for _ in 0..self.indents.len() {
                    self.tokens.push(Kind::Dedent, end, end);
                }
            }
        }
        self.tokens.push(Kind::Eof, end, end);
    }

    /// The tokens of the last source.
    #[inline]
    #[must_use]
    pub fn tokens(&self) -> &Tokens {
        &self.tokens
    }

    /// What was wrong with the last source.
    #[inline]
    #[must_use]
    pub fn error(&self) -> Option<LexError> {
        self.error
    }

    /// The innermost bracket that was open where the last source ended or could not be read on, and its offset.
    #[must_use]
    pub fn open_bracket(&self) -> Option<(char, u32)> {
        self.brackets.last().map(|(bracket, at)| (char::from(*bracket), *at as u32))
    }

    fn run(&mut self, source: &str) -> Result<(), LexError> {
        let bytes = source.as_bytes();
        let mut raw: Raw<'_> = Kind::lexer(source);
        if bytes.starts_with(b"\xef\xbb\xbf") {
            raw.bump(3);
        }
        self.indent(bytes, &mut raw)?;
        while let Some(kind) = raw.next() {
            let (lo, hi) = (raw.span().start, raw.span().end);
            let Ok(kind) = kind else { return Err(stray(source, lo, hi)) };
            match kind {
                Kind::Newline => {
                    if self.brackets.is_empty() {
                        self.tokens.push(kind, lo, hi);
                        self.indent(bytes, &mut raw)?;
                    }
                }
                Kind::LParen | Kind::LSquare | Kind::LBrace => {
                    if self.brackets.len() >= MAX_BRACKETS - 1 {
                        return Err(LexError::new(LexErrorKind::TooManyBrackets, lo, lo));
                    }
                    self.brackets.push((bytes.get(lo).copied().unwrap_or(b'('), lo));
                    self.tokens.push(kind, lo, hi);
                }
                Kind::RParen | Kind::RSquare | Kind::RBrace => self.close(kind, lo, bytes, &mut raw)?,
                Kind::Str | Kind::Bytes => {
                    let end = self.string(bytes, lo, hi)?;
                    raw.bump(end - hi);
                    self.tokens.push(kind, lo, end);
                }
                Kind::FStart | Kind::TStart => {
                    self.open.open(bytes.get(lo..hi).unwrap_or(&[]), lo)?;
                    self.tokens.push(kind, lo, hi);
                    self.text(bytes, &mut raw)?;
                }
                Kind::Colon | Kind::Walrus if self.open.at_top(self.brackets.len()) => {
                    self.tokens.push(Kind::Colon, lo, lo + 1);
                    self.open.start_spec();
                    if kind == Kind::Walrus {
                        // The spec begins with the `=`, which logos cannot give back.
                        raw = Kind::lexer(source);
                        raw.bump(lo + 1);
                    }
                    self.text(bytes, &mut raw)?;
                }
                Kind::Int | Kind::Float | Kind::Imaginary => {
                    if bytes.get(hi).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
                        && let Some(error) = number::check(source, lo, hi)
                    {
                        return Err(error);
                    }
                    self.tokens.push(kind, lo, hi);
                }
                Kind::Name if matches!(bytes.get(hi), Some(b'"' | b'\'')) => {
                    if let Some(error) = prefixes(bytes.get(lo..hi).unwrap_or(&[]), lo, hi) {
                        return Err(error);
                    }
                    self.tokens.push(kind, lo, hi);
                }
                _ => self.tokens.push(kind, lo, hi),
            }
        }
        // A backslash and a line end with nothing after them are skipped by logos.
        if bytes.ends_with(b"\\\n")
            && self.tokens.spans().last().is_some_and(|last| (last.hi as usize) < bytes.len() - 1)
        {
            let line =
                memchr::memrchr(b'\n', bytes.get(..bytes.len() - 1).unwrap_or(&[])).map_or(0, |at| at + 1);
            if memchr::memchr(b'#', bytes.get(line..).unwrap_or(&[])).is_none() {
                return Err(LexError::new(
                    LexErrorKind::EofAfterContinuation,
                    bytes.len() - 1,
                    bytes.len() - 1,
                ));
            }
        }
        match self.brackets.last() {
            Some((open, at)) => Err(LexError::new(LexErrorKind::Unclosed(char::from(*open)), *at, *at)),
            None => Ok(()),
        }
    }

    /// Opens and closes blocks before a line.
    fn indent(&mut self, bytes: &[u8], raw: &mut Raw<'_>) -> Result<(), LexError> {
        let from = raw.span().end;
        // Most lines are neither blank nor indented.
        if self.indents.is_empty() && bytes.get(from).is_some_and(|byte| is_letter(*byte)) {
            return Ok(());
        }
        let (line, at) = layout::measure(bytes, from)?;
        raw.bump(at - from);
        match line {
            Some(line) => layout::place(line, at, MAX_INDENTS, &mut self.indents, &mut self.tokens),
            None => Ok(()),
        }
    }

    /// Reads text of the innermost f-string.
    fn text(&mut self, bytes: &[u8], raw: &mut Raw<'_>) -> Result<(), LexError> {
        let from = raw.span().end;
        let end = self.open.read(bytes, from, &mut self.brackets, &mut self.tokens)?;
        if self.brackets.len() >= MAX_BRACKETS {
            return Err(LexError::new(LexErrorKind::TooManyBrackets, end - 1, end - 1));
        }
        raw.bump(end - from);
        Ok(())
    }

    /// Closes a bracket.
    fn close(&mut self, kind: Kind, at: usize, bytes: &[u8], raw: &mut Raw<'_>) -> Result<(), LexError> {
        let close = bytes.get(at).copied().map_or(')', char::from);
        let ends_field = self.open.at_top(self.brackets.len());
        let Some((open, opened)) = self.brackets.pop() else {
            return Err(LexError::new(LexErrorKind::Unmatched(close), at, at));
        };
        if !matches!((open, close), (b'(', ')') | (b'[', ']') | (b'{', '}')) {
            let kind = match self.open.letter() {
                Some(letter) if ends_field => LexErrorKind::UnmatchedInField(letter, close),
                _ => LexErrorKind::Mismatch { close, open: char::from(open) },
            };
            return Err(LexError::new(kind, at, at).with(opened));
        }
        self.tokens.push(kind, at, at + 1);
        if ends_field && !self.open.is_empty() {
            self.open.close_field();
            self.text(bytes, raw)?;
        }
        Ok(())
    }

    /// Where the string ends whose opening is at `lo..hi`.
    fn string(&self, bytes: &[u8], lo: usize, hi: usize) -> Result<usize, LexError> {
        let opening = Opening::of(bytes.get(lo..hi).unwrap_or(&[]));
        match string::end(opening, bytes.get(hi..).unwrap_or(&[])) {
            Ok(len) => Ok(hi + len),
            Err(len) => {
                let kind = match self.open.letter() {
                    Some(letter) if self.open.would_end(opening) => LexErrorKind::ExpectingBrace(letter),
                    _ if opening.triple => LexErrorKind::UnterminatedTriple,
                    _ if escapes(bytes.get(hi..hi + len).unwrap_or(&[]), opening.quote) => {
                        LexErrorKind::Escaped
                    }
                    _ => LexErrorKind::Unterminated,
                };
                Err(LexError::new(kind, lo, lo).with((hi + len).min(bytes.len())))
            }
        }
    }
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Is a quote escaped in this text?
#[cold]
fn escapes(text: &[u8], quote: u8) -> bool {
    let mut escaped = false;
    text.iter().any(|byte| {
        let found = escaped && *byte == quote;
        escaped = !escaped && *byte == b'\\';
        found
    })
}

/// Two letters before a quote that would each be a prefix, but not together.
#[cold]
fn prefixes(name: &[u8], lo: usize, hi: usize) -> Option<LexError> {
    let has = |letter: char| name.iter().filter(|byte| char::from(**byte | 32) == letter).count();
    let letters = ['b', 'u', 'r', 'f', 't'];
    let all: usize = letters.iter().map(|letter| has(*letter)).sum();
    if all != name.len() || letters.iter().any(|letter| has(*letter) > 1) {
        return None;
    }
    let pairs = [('u', 'b'), ('u', 'r'), ('u', 'f'), ('u', 't'), ('b', 'f'), ('b', 't'), ('f', 't')];
    let (a, b) = pairs.into_iter().find(|(a, b)| has(*a) + has(*b) == 2)?;
    Some(LexError::new(LexErrorKind::Prefixes(a, b), lo, hi))
}

/// Why logos found no token.
#[cold]
fn stray(source: &str, lo: usize, hi: usize) -> LexError {
    let text = source.get(lo..hi).unwrap_or("");
    let rest = source.get(lo..).unwrap_or("");
    let Some(first) = rest.chars().next() else { return LexError::new(LexErrorKind::Null, lo, lo) };
    if first == '\\' {
        let kind = if rest.len() == 1 || rest == "\\\n" {
            LexErrorKind::EofAfterContinuation
        } else {
            LexErrorKind::Continuation
        };
        return LexError::new(kind, lo, lo);
    }
    let (at, c) = match first_foreign(text) {
        Some((at, c)) if first == '_' || first.is_ascii_alphabetic() || !first.is_ascii() => (lo + at, c),
        _ => (lo, first),
    };
    let kind = match c {
        '\0' => LexErrorKind::Null,
        _ if is_printable(c) => LexErrorKind::Character(c),
        _ => LexErrorKind::NonPrintable(c),
    };
    LexError::new(kind, at, at)
}

/// Can a character be seen? Rust's debug form escapes what cannot, the same categories as Python's `isprintable`.
fn is_printable(c: char) -> bool {
    let mut text = String::from("a");
    text.push(c);
    c == '\\' || c == '\'' || c == '"' || text.escape_debug().count() == 2
}
