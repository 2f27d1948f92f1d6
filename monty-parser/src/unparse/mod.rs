//! A tree as source text: what CPython's `ast.unparse` writes.

mod level;
mod quote;
mod step;
mod printer;
mod expr;
mod stmt;
mod definition;
mod pattern;
mod interpolated;

use self::printer::{Printer, Style};
use self::step::{Step, Steps};
use crate::ast::{Ast, ExprId};
use crate::plain::{Tree, of_expr, of_module};
use crate::root::Module;
use crate::source::Source;

/// A parsed source as CPython's `ast.unparse` writes it; no line end at the end.
///
/// # Errors
/// Nothing but what [`Unprintable`] says, of which a tree that was parsed has only the depth of f-strings.
pub fn unparse(module: &Module, source: &Source) -> Result<String, Unprintable> {
    unparse_tree(&of_module(module, source))
}

/// A plain tree as CPython's `ast.unparse` writes it: a whole program or any node.
///
/// # Errors
/// It has no text.
pub fn unparse_tree(tree: &Tree) -> Result<String, Unprintable> {
    print(tree, Style::Program)
}

/// An annotation as CPython keeps it under `from __future__ import annotations`.
///
/// # Errors
/// F-strings nest too deeply in it.
pub fn unparse_annotation(ast: &Ast, source: &Source, expr: ExprId) -> Result<String, Unprintable> {
    print(&of_expr(ast, source, expr), Style::Annotation)
}

fn print(tree: &Tree, style: Style) -> Result<String, Unprintable> {
    let mut printer = Printer::new(tree, style);
    let mut steps = Steps::default();
    steps.push(Step::Node(0, level::TEST));
    printer.run(steps)
}

/// Why a tree has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unprintable {
    /// `raise` without an exception, but with a cause.
    CauseAlone,
    /// F-strings nest too deeply.
    TooDeep,
}
