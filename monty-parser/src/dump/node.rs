//! A node being written: its parts, in order.

use std::borrow::Cow;

use crate::ast::{Alias, Ast, Field, Param, TypeParam, WithItem};
use crate::ast::{
    Comprehension, ExprId, Handler, IfArm, Keyword, List, MatchCase, PatternId, Span, StmtId, Stored,
};

/// Whether an expression is read, written or deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Context {
    Load,
    Store,
    Delete,
}

impl Context {
    pub(super) fn text(self) -> &'static str {
        match self {
            Context::Load => "Load()",
            Context::Store => "Store()",
            Context::Delete => "Del()",
        }
    }
}

/// Something that has yet to be written.
pub(super) enum Part {
    Text(Cow<'static, str>),
    Place(Span),
    Expr(ExprId, Context),
    Stmt(StmtId),
    Pattern(PatternId),
    Clause(Comprehension),
    Handler(Handler),
    Keyword(Keyword),
    Case(MatchCase),
    Alias(Alias),
    WithItem(WithItem),
    TypeParam(TypeParam),
    Params(List<Param>),
    Param(Param),
    Field(Field, bool),
    Pieces(List<crate::ast::Piece>, Span),
    /// The arms of an `if` from this row on, and its `else`.
    Arms(List<IfArm>, usize, List<StmtId>),
}

/// The parts of a node.
pub(super) struct Node {
    pub(super) parts: Vec<Part>,
    first: bool,
}

impl Node {
    pub(super) fn new(name: &'static str) -> Node {
        Node { parts: vec![Part::Text(name.into()), Part::Text("(".into())], first: true }
    }

    /// The name of a field, before its value is added.
    pub(super) fn field(&mut self, name: &'static str) {
        if !std::mem::take(&mut self.first) {
            self.text(", ");
        }
        self.text(name);
        self.text("=");
    }

    pub(super) fn text(&mut self, text: impl Into<Cow<'static, str>>) {
        self.parts.push(Part::Text(text.into()));
    }

    pub(super) fn value(&mut self, name: &'static str, text: impl Into<Cow<'static, str>>) {
        self.field(name);
        self.text(text);
    }

    pub(super) fn expr(&mut self, name: &'static str, expr: ExprId, context: Context) {
        self.field(name);
        self.parts.push(Part::Expr(expr, context));
    }

    pub(super) fn opt(&mut self, name: &'static str, expr: Option<ExprId>) {
        if let Some(expr) = expr {
            self.expr(name, expr, Context::Load);
        }
    }

    /// A list; Python leaves out an empty one.
    pub(super) fn list(&mut self, name: &'static str, parts: impl IntoIterator<Item = Part>) {
        let mut parts = parts.into_iter();
        let Some(first) = parts.next() else { return };
        self.field(name);
        self.text("[");
        self.parts.push(first);
        for part in parts {
            self.text(", ");
            self.parts.push(part);
        }
        self.text("]");
    }

    /// The elements of a list of the tree.
    pub(super) fn all<T: Stored>(
        &mut self,
        ast: &Ast,
        name: &'static str,
        list: List<T>,
        part: fn(T) -> Part,
    ) {
        self.list(name, ast.list(list).iter().copied().map(part));
    }

    pub(super) fn exprs(&mut self, ast: &Ast, name: &'static str, list: List<ExprId>, context: Context) {
        self.list(name, ast.exprs(list).iter().map(|expr| Part::Expr(*expr, context)));
    }

    pub(super) fn stmts(&mut self, ast: &Ast, name: &'static str, list: List<StmtId>) {
        self.all(ast, name, list, Part::Stmt);
    }

    /// The end of a node that has no place.
    pub(super) fn close(mut self) -> Vec<Part> {
        self.text(")");
        self.parts
    }

    /// The end of a node and its place.
    pub(super) fn end(mut self, span: Span) -> Vec<Part> {
        if !self.first {
            self.text(", ");
        }
        self.parts.push(Part::Place(span));
        self.close()
    }
}
