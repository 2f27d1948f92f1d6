//! What makes a parsed module not a program: CPython's `SyntaxError`s that need scopes or code to be seen.

use std::borrow::Cow;
use std::fmt;

use monty_parser::ast::Span;

/// A `SyntaxError` about a span of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompileError {
    /// CPython's message.
    pub message: Cow<'static, str>,
    /// The text it is about.
    pub span: Span,
}

impl CompileError {
    pub(crate) fn new(message: impl Into<Cow<'static, str>>, span: Span) -> CompileError {
        CompileError { message: message.into(), span }
    }

    /// A table of the code object is full.
    pub(crate) fn too_large(span: Span) -> CompileError {
        CompileError::new("code is too large", span)
    }

    /// More parameters, or values in use at once, than a frame has registers.
    pub(crate) fn too_wide(span: Span) -> CompileError {
        CompileError::new("too complex: too many parameters or values in use at once in one function", span)
    }

    /// Nested more deeply than the compiler follows.
    pub(crate) fn too_deep(span: Span) -> CompileError {
        CompileError::new("too complex: nested too deeply", span)
    }
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CompileError {}

pub(crate) type Result<T> = std::result::Result<T, CompileError>;
