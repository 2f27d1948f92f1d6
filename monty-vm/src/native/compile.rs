//! The way to the front end, which this crate does not know: the embedder fills it in.

use monty_bytecode::Code;

/// What a source is compiled as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompileMode {
    /// Statements.
    Exec,
    /// One expression, whose value is the result.
    Eval,
    /// Statements typed at a prompt.
    Single,
}

/// Why a source does not compile: a `SyntaxError`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompileFault {
    /// `SyntaxError`, `IndentationError` or `TabError`; or `MemoryError`, `RecursionError` for programs that are too large.
    pub class: &'static str,
    /// The message.
    pub message: String,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
    /// The line's text.
    pub text: String,
    /// Last line.
    pub end_line: u32,
    /// Column after the end.
    pub end_column: u32,
}

/// Compiles source text for `compile`, `exec` and `eval`.
pub trait Compile: Send + Sync {
    /// Verified code whose module-level names live in a mapping in register 0.
    ///
    /// # Errors
    /// The syntax error.
    fn compile(&self, source: &str, name: &str, mode: CompileMode) -> Result<Code, CompileFault>;
}
