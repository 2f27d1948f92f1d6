//! The crate's face: source in, tree out.

use crate::ast::{Ast, ExprId, List, StmtId};
use crate::error::{ErrorKind, SyntaxError};
use crate::source::Source;

/// What a source is parsed as: the modes of Python's `compile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// `exec`: a file.
    Module,
    /// `eval`: one expression.
    Expression,
    /// `single`: one statement typed at a prompt.
    Interactive,
}

/// What stands at the root of a tree.
#[derive(Clone, Copy, Debug)]
pub enum Root {
    /// The statements of a file.
    Module(List<StmtId>),
    /// An expression.
    Expression(ExprId),
    /// A statement typed at a prompt, whose expressions are printed.
    Interactive(List<StmtId>),
}

/// A parsed source.
#[derive(Clone, Debug)]
pub struct Module {
    /// The nodes.
    pub ast: Ast,
    /// Where to begin.
    pub root: Root,
}

/// Parses a source.
///
/// # Errors
/// The error CPython raises for it.
pub fn parse(source: &Source, mode: Mode) -> Result<Module, SyntaxError> {
    let _ = mode;
    Err(SyntaxError::new(ErrorKind::Syntax, "invalid syntax", source, crate::ast::Span::default()))
}
