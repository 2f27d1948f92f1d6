//! The walk over compound statements.

use monty_parser::ast::{ExprId, IfArm, List, MatchCase, StmtId, StmtKind};

use super::build::Builder;
use super::symbol::Flags;
use crate::error::Result;

impl Builder<'_> {
    pub(super) fn if_(&mut self, arms: List<IfArm>, orelse: List<StmtId>) -> Result<()> {
        for arm in self.ast.list(arms) {
            self.expr(arm.test)?;
            self.branch(arm.body)?;
        }
        self.branch(orelse)
    }

    pub(super) fn while_(&mut self, test: ExprId, body: List<StmtId>, orelse: List<StmtId>) -> Result<()> {
        self.expr(test)?;
        self.branch(body)?;
        self.branch(orelse)
    }

    pub(super) fn for_(&mut self, id: StmtId) -> Result<()> {
        let stmt = self.ast.stmt(id);
        let StmtKind::For { target, iter, body, orelse, is_async } = stmt.kind else { return Ok(()) };
        self.target(target, Flags::default())?;
        self.expr(iter)?;
        if is_async {
            self.awaiting("async for", stmt.span)?;
        }
        self.branch(body)?;
        self.branch(orelse)
    }

    pub(super) fn with(&mut self, id: StmtId) -> Result<()> {
        let stmt = self.ast.stmt(id);
        let StmtKind::With { items, body, is_async } = stmt.kind else { return Ok(()) };
        for item in self.ast.list(items) {
            self.expr(item.context)?;
            if let Some(target) = item.target {
                self.target(target, Flags::default())?;
            }
        }
        if is_async {
            self.awaiting("async with", stmt.span)?;
        }
        self.branch(body)
    }

    pub(super) fn try_(&mut self, id: StmtId) -> Result<()> {
        let StmtKind::Try { body, handlers, orelse, finalbody, .. } = self.ast.stmt(id).kind else {
            return Ok(());
        };
        self.branch(body)?;
        for handler in self.ast.list(handlers) {
            self.optional(handler.type_)?;
            let Some(place) = handler.name else {
                self.branch(handler.body)?;
                continue;
            };
            self.bind_in(place, Flags::HANDLER, handler.span)?;
            let name = self.name(place);
            if self.handlers.contains(&name) {
                // The handler inside unbinds the name of the one outside.
                self.note(name, Flags::DELETED, place);
            }
            self.handlers.push(name);
            self.branch(handler.body)?;
            self.handlers.pop();
        }
        self.branch(orelse)?;
        self.branch(finalbody)
    }

    pub(super) fn match_(&mut self, subject: ExprId, cases: List<MatchCase>) -> Result<()> {
        self.expr(subject)?;
        for case in self.ast.list(cases) {
            self.pattern(case.pattern)?;
            self.optional(case.guard)?;
            self.branch(case.body)?;
        }
        Ok(())
    }
}
