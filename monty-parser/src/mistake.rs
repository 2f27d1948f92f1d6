//! Mistakes the grammar found, as CPython's errors.

use monty_lexer::{Kind, Span};

use crate::error::{ErrorKind, SyntaxError};
use crate::grammar::{End, Raised};
use crate::source::Source;

/// The error of something a rule has raised.
#[cold]
pub(crate) fn describe(source: &Source, raised: Raised) -> SyntaxError {
    let Raised { kind, message, span, end } = raised;
    let mut error = SyntaxError::new(kind, message, source, span);
    match end {
        End::Span | End::Lexer => {}
        End::Unknown => error.end_offset = 0,
        End::Line => (error.offset, error.end_offset) = (0, 0),
        End::Read => error.end_offset -= 1,
        End::Token if span.lo == span.hi => columnless(source, span, &mut error),
        End::Token => {}
    }
    error
}

/// The error of a token that no rule knows what to do with.
#[cold]
pub(crate) fn generic(source: &Source, kind: Kind, span: Span) -> SyntaxError {
    let is_end = kind == Kind::Eof;
    let (kind, message) = match kind {
        Kind::Indent => (ErrorKind::Indentation, "unexpected indent"),
        Kind::Dedent => (ErrorKind::Indentation, "unexpected unindent"),
        _ => (ErrorKind::Syntax, "invalid syntax"),
    };
    let mut error = describe(source, Raised { kind, message: message.into(), span, end: End::Token });
    if is_end {
        (error.offset, error.end_offset) = (0, 0);
    }
    error
}

/// Tokens of layout have no columns of their own: CPython takes how far it has read, from 0, and no end.
fn columnless(source: &Source, span: Span, error: &mut SyntaxError) {
    let length = u32::try_from(source.text.len()).unwrap_or(u32::MAX);
    if span.lo >= length && length > 0 {
        let last = source.line_col(length - 1);
        error.line = last.line;
        error.end_line = last.line;
        error.offset = last.column + 1;
        error.text = Some(source.line_text(last.line).into());
    } else {
        error.offset = error.offset.saturating_sub(1);
    }
    error.end_offset = -1;
}
