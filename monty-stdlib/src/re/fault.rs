//! What is wrong with a pattern, and where.

/// Why a pattern cannot be compiled.
#[derive(Debug)]
pub(super) enum Fault {
    /// `re.PatternError`, with a position if there is one.
    Pattern(String, Option<usize>),
    /// `ValueError`
    Value(&'static str),
    /// `OverflowError`
    Overflow(&'static str),
    /// `RecursionError`
    Deep,
}

/// The answer of a part of the parser.
pub(super) type Parsed<T> = Result<T, Fault>;
