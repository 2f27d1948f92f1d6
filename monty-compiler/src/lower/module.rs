//! A module's own code.

use monty_bytecode::{Code, Op};
use monty_parser::ast::{ExprId, List, Span, StmtId, StmtKind};

use super::frame::Lower;
use crate::error::Result;

impl Lower<'_> {
    /// The code of a module; with `result` it returns the value of an expression at its end.
    pub(crate) fn module(mut self, body: List<StmtId>, value: Option<ExprId>, result: bool) -> Result<Code> {
        let span = Span::default();
        let mut stmts = self.ast.stmts(body);
        let last = stmts.last().map(|last| self.ast.stmt(*last).kind);
        let split = match last {
            Some(StmtKind::Expr(value)) if result => Some(value),
            _ => None,
        };
        let docstring = self.docstring_of(body).filter(|_| !self.interactive && (stmts.len() > 1 || !result));
        if let Some((text, span)) = docstring {
            self.scratch(|this| {
                let reg = this.load_constant(text, span);
                let name = this.names.intern("__doc__");
                this.store(name, reg, span);
                Ok(())
            })?;
            stmts = stmts.get(1..).unwrap_or(&[]);
        }
        if split.is_some() {
            stmts = stmts.split_last().map_or(stmts, |(_, before)| before);
        }
        self.body_annotations(span)?;
        self.begin_annotations(span);
        for stmt in stmts {
            self.stmt(*stmt)?;
        }
        if let Some(value) = value.or(split) {
            let src = self.operand(value)?;
            self.emit(Op::Return { src }, self.ast.span(value));
        }
        self.finish()
    }
}
