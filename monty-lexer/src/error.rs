//! What can be wrong with the text before its grammar is looked at.

use std::fmt;

use crate::span::Span;

/// Which kind of number a number was meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberBase {
    /// Digits, points, exponents.
    Decimal,
    /// `0x`
    Hexadecimal,
    /// `0o`
    Octal,
    /// `0b`
    Binary,
    /// `j` at the end.
    Imaginary,
}

impl fmt::Display for NumberBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NumberBase::Decimal => "decimal",
            NumberBase::Hexadecimal => "hexadecimal",
            NumberBase::Octal => "octal",
            NumberBase::Binary => "binary",
            NumberBase::Imaginary => "imaginary",
        })
    }
}

/// The kinds of errors. Letters `f` and `t` tell f-strings from t-strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LexErrorKind {
    /// A character that no token starts with or contains.
    Character(char),
    /// A character that is no part of an identifier and cannot be seen.
    NonPrintable(char),
    /// A NUL.
    Null,
    /// A backslash before something else than the end of the line.
    Continuation,
    /// A backslash before the end of the text.
    EofAfterContinuation,
    /// A number with a wrong end.
    Number(NumberBase),
    /// A digit that the number's base does not have.
    Digit(char, NumberBase),
    /// `0777`
    LeadingZeros,
    /// A string without an end; `detected` is where its line ended.
    Unterminated,
    /// A string without an end, in which a quote is escaped.
    Escaped,
    /// A triple-quoted string without an end.
    UnterminatedTriple,
    /// `ub''` and the like: the two letters that do not go together.
    Prefixes(char, char),
    /// An f-string without an end.
    UnterminatedInterpolated(char),
    /// A triple-quoted f-string without an end.
    UnterminatedTripleInterpolated(char),
    /// A field whose string ended before its `}`.
    ExpectingBrace(char),
    /// A `}` in an f-string's text.
    SingleBrace(char),
    /// A closing bracket in an f-string's field that has no opening one.
    UnmatchedInField(char, char),
    /// A newline in the format spec of an f-string with single quotes.
    NewlineInSpec(char),
    /// Specs within specs.
    SpecTooDeep(char),
    /// Too many f-strings within f-strings.
    TooManyInterpolated,
    /// A closing bracket without an opening one.
    Unmatched(char),
    /// A closing bracket of another kind than the opening one, which is at `other`.
    Mismatch {
        /// The closing bracket.
        close: char,
        /// The opening bracket.
        open: char,
    },
    /// An opening bracket without a closing one.
    Unclosed(char),
    /// More than [`crate::MAX_BRACKETS`] brackets open.
    TooManyBrackets,
    /// More than [`crate::MAX_INDENTS`] indents.
    TooManyIndents,
    /// A line indented like none of the blocks around it.
    Dedent,
    /// Tabs and spaces so mixed that the indentation depends on the width of a tab.
    Tabs,
}

/// An error, and where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LexError {
    /// What is wrong.
    pub kind: LexErrorKind,
    /// The character it is about: CPython points at the last one it had read.
    pub span: Span,
    /// The other place it is about: the opening bracket of a mismatch, the end of what is not terminated.
    pub other: u32,
}

impl LexError {
    #[cold]
    pub(crate) fn new(kind: LexErrorKind, lo: usize, hi: usize) -> LexError {
        LexError { kind, span: Span::new(lo, hi), other: hi as u32 }
    }

    #[cold]
    pub(crate) fn with(self, other: usize) -> LexError {
        LexError { other: other as u32, ..self }
    }
}
