//! A syntax error: what CPython's `SyntaxError` knows.

use std::borrow::Cow;
use std::fmt;

use crate::ast::Span;
use crate::source::Source;

/// Which exception an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// `SyntaxError`
    Syntax,
    /// `IndentationError`
    Indentation,
    /// `TabError`
    Tab,
    /// `MemoryError`: nested too deeply.
    Memory,
    /// `ValueError`
    Value,
}

impl ErrorKind {
    /// The exception's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ErrorKind::Syntax => "SyntaxError",
            ErrorKind::Indentation => "IndentationError",
            ErrorKind::Tab => "TabError",
            ErrorKind::Memory => "MemoryError",
            ErrorKind::Value => "ValueError",
        }
    }
}

/// Why a source is not a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Which exception it is.
    pub kind: ErrorKind,
    /// What is wrong.
    pub message: Cow<'static, str>,
    /// The text it is about.
    pub span: Span,
    /// The line, from 1: `lineno`.
    pub line: u32,
    /// The column in characters, from 1: `offset`. 0 marks nothing in the line.
    pub offset: u32,
    /// The line of the end: `end_lineno`.
    pub end_line: u32,
    /// The column after the end: `end_offset`. 0 and -1 stand for an end that is not known.
    pub end_offset: i32,
    /// The text of the line: `text`.
    pub text: Option<Box<str>>,
    /// The code from the statement before to the line, if a misspelt keyword may be the reason.
    pub(crate) near: Option<Box<str>>,
}

impl SyntaxError {
    /// An error about a span of a source.
    #[must_use]
    pub fn new(
        kind: ErrorKind,
        message: impl Into<Cow<'static, str>>,
        source: &Source,
        span: Span,
    ) -> SyntaxError {
        // The end of a token that is a line end is in its line.
        let (hi, over) = if source.slice(span).ends_with('\n') { (span.hi - 1, 1) } else { (span.hi, 0) };
        let (start, end) = (source.line_col(span.lo), source.line_col(hi));
        let text = source.line_text(start.line);
        let mut end_offset = i32::try_from(end.column + 1 + over).unwrap_or(i32::MAX);
        if end.line != start.line {
            // CPython looks for the end's column in the first line.
            end_offset = end_offset.min(i32::try_from(text.chars().count() + 2).unwrap_or(i32::MAX));
        }
        SyntaxError {
            kind,
            message: message.into(),
            span,
            line: start.line,
            offset: start.column + 1,
            end_line: end.line,
            end_offset,
            text: Some(text.into()),
            near: None,
        }
    }

    /// An error about a source as a whole, without a place.
    #[must_use]
    pub fn without_place(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> SyntaxError {
        SyntaxError {
            kind,
            message: message.into(),
            span: Span::default(),
            line: 0,
            offset: 0,
            end_line: 0,
            end_offset: 0,
            text: None,
            near: None,
        }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message)?;
        if self.line > 0 { write!(f, " (line {})", self.line) } else { Ok(()) }
    }
}

impl std::error::Error for SyntaxError {}
