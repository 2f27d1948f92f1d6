//! Errors of the lexer in CPython's words.

use monty_lexer::{LexError, LexErrorKind};

use crate::error::{ErrorKind, SyntaxError};
use crate::source::Source;

/// The error of a lexer's error.
#[cold]
pub(crate) fn describe(source: &Source, error: LexError) -> SyntaxError {
    // The end of the text is in its last line.
    let last = u32::try_from(source.text.len()).unwrap_or(u32::MAX).saturating_sub(1);
    let line = |offset: u32| source.line_col(offset.min(last)).line;
    let LexError { kind, span, other } = error;
    let mut error_kind = ErrorKind::Syntax;
    let message = match kind {
        LexErrorKind::Character(c) => format!("invalid character '{c}' (U+{:04X})", u32::from(c)),
        LexErrorKind::NonPrintable(c) => format!("invalid non-printable character U+{:04X}", u32::from(c)),
        LexErrorKind::Null => {
            return SyntaxError::without_place(
                ErrorKind::Syntax,
                "source code string cannot contain null bytes",
            );
        }
        LexErrorKind::Continuation => "unexpected character after line continuation character".into(),
        LexErrorKind::EofAfterContinuation => "unexpected EOF while parsing".into(),
        LexErrorKind::Number(base) => format!("invalid {base} literal"),
        LexErrorKind::Digit(digit, base) => format!("invalid digit '{digit}' in {base} literal"),
        LexErrorKind::LeadingZeros => "leading zeros in decimal integer literals are not permitted; \
                                       use an 0o prefix for octal integers"
            .into(),
        LexErrorKind::Unterminated => {
            format!("unterminated string literal (detected at line {})", line(other))
        }
        LexErrorKind::Escaped => format!(
            "unterminated string literal (detected at line {}); perhaps you escaped the end quote?",
            line(other)
        ),
        LexErrorKind::UnterminatedTriple => {
            format!("unterminated triple-quoted string literal (detected at line {})", line(other))
        }
        LexErrorKind::Prefixes(a, b) => format!("'{a}' and '{b}' prefixes are incompatible"),
        LexErrorKind::UnterminatedInterpolated(letter) => {
            format!("unterminated {letter}-string literal (detected at line {})", line(other))
        }
        LexErrorKind::UnterminatedTripleInterpolated(letter) => {
            format!("unterminated triple-quoted {letter}-string literal (detected at line {})", line(other))
        }
        LexErrorKind::ExpectingBrace(letter) => format!("{letter}-string: expecting '}}'"),
        LexErrorKind::SingleBrace(letter) => format!("{letter}-string: single '}}' is not allowed"),
        LexErrorKind::UnmatchedInField(letter, close) => format!("{letter}-string: unmatched '{close}'"),
        LexErrorKind::NewlineInSpec(letter) => format!(
            "{letter}-string: newlines are not allowed in format specifiers for single quoted {letter}-strings"
        ),
        LexErrorKind::SpecTooDeep(letter) => format!("{letter}-string: expressions nested too deeply"),
        LexErrorKind::TooManyInterpolated => "too many nested f-strings or t-strings".into(),
        LexErrorKind::Unmatched(close) => format!("unmatched '{close}'"),
        LexErrorKind::Mismatch { close, open } => {
            let opened = line(other);
            if opened == line(span.lo) {
                format!("closing parenthesis '{close}' does not match opening parenthesis '{open}'")
            } else {
                format!(
                    "closing parenthesis '{close}' does not match opening parenthesis '{open}' on line {opened}"
                )
            }
        }
        LexErrorKind::Unclosed(open) => format!("'{open}' was never closed"),
        LexErrorKind::TooManyBrackets => "too many nested parentheses".into(),
        LexErrorKind::TooManyIndents => {
            error_kind = ErrorKind::Indentation;
            "too many levels of indentation".into()
        }
        LexErrorKind::Dedent => {
            error_kind = ErrorKind::Indentation;
            "unindent does not match any outer indentation level".into()
        }
        LexErrorKind::Tabs => {
            error_kind = ErrorKind::Tab;
            "inconsistent use of tabs and spaces in indentation".into()
        }
    };
    let mut error = SyntaxError::new(error_kind, message, source, span);
    match kind {
        LexErrorKind::Unclosed(_) => error.end_offset = 0,
        LexErrorKind::Tabs | LexErrorKind::TooManyIndents => (error.offset, error.end_offset) = (1, 0),
        LexErrorKind::Continuation => (error.offset, error.end_offset) = (error.offset + 1, 0),
        LexErrorKind::Dedent | LexErrorKind::EofAfterContinuation => {
            let chars = error.text.as_deref().unwrap_or("").chars().count();
            error.offset = u32::try_from(chars).unwrap_or(u32::MAX).saturating_add(1);
            error.end_offset = -1;
        }
        _ => {}
    }
    error
}

/// Does this error win over a mistake the grammar found before it?
pub(crate) fn wins(error: &LexError) -> bool {
    !matches!(
        error.kind,
        LexErrorKind::Unclosed(_)
            | LexErrorKind::TooManyIndents
            | LexErrorKind::Tabs
            | LexErrorKind::Dedent
            | LexErrorKind::Continuation
            | LexErrorKind::EofAfterContinuation
            | LexErrorKind::UnterminatedInterpolated(_)
            | LexErrorKind::UnterminatedTripleInterpolated(_)
    )
}
