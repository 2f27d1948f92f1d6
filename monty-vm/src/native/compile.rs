//! The way to the front end, which this crate does not know: the embedder fills it in.

use monty_bytecode::{Code, Const};

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

/// Compiles source text for `compile`, `exec` and `eval`, and reads and writes trees for `ast`.
///
/// A tree is a tuple of rows, the root first and every node after its parent. A row is a tuple: the class's name; `None` or
/// the place (first line, column, last line, last column); then the fields in the order of Python's grammar. In a field of
/// nodes stands the number of a row, or the name of a class for nodes that are names alone; a list is a tuple. A constant
/// is a tuple of one; what is none, a tuple of two: its `repr` and its class's name.
pub trait Compile: Send + Sync {
    /// Verified code whose module-level names live in a mapping in register 0.
    ///
    /// # Errors
    /// The syntax error.
    fn compile(&self, source: &str, name: &str, mode: CompileMode) -> Result<Code, CompileFault>;

    /// The rows of a source's tree.
    ///
    /// # Errors
    /// The syntax error.
    fn tree(&self, _source: &str, _name: &str, _mode: CompileMode) -> Result<Const, CompileFault> {
        Err(no_trees())
    }

    /// The text of rows, of a whole tree or any node.
    ///
    /// # Errors
    /// They have none.
    fn unparse(&self, _rows: &Const) -> Result<String, CompileFault> {
        Err(no_trees())
    }

    /// The code of rows that Python has checked.
    ///
    /// # Errors
    /// As [`Compile::compile`].
    fn compile_tree(&self, _rows: &Const, _name: &str, _mode: CompileMode) -> Result<Code, CompileFault> {
        Err(no_trees())
    }
}

/// What a front end says that has no trees to show.
fn no_trees() -> CompileFault {
    let message = "this interpreter's compiler shows no trees".to_owned();
    CompileFault { class: "RuntimeError", message, ..CompileFault::default() }
}
