//! Modes of parsing, and what stands at the root of a tree.

use crate::ast::{Ast, ExprId, List, StmtId};

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
