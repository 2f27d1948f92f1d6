//! Statements.

use monty_bytecode::{Const, Intrinsic, Op};
use monty_parser::ast::{ExprId, ExprKind, IfArm, List, Span, StmtId, StmtKind};

use super::frame::{Lower, MAX_DEPTH};
use crate::emit::Bound;
use crate::error::{CompileError, Result};
use crate::scope::ScopeKind;

impl Lower<'_> {
    pub(super) fn body(&mut self, body: List<StmtId>) -> Result<()> {
        for stmt in self.ast.stmts(body) {
            self.stmt(*stmt)?;
        }
        Ok(())
    }

    pub(super) fn stmt(&mut self, id: StmtId) -> Result<()> {
        let span = self.ast.stmt(id).span;
        let mark = self.unit().mark();
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(CompileError::too_deep(span));
        }
        self.stmt_inner(id, span)?;
        self.depth -= 1;
        self.unit().release(mark);
        Ok(())
    }

    fn stmt_inner(&mut self, id: StmtId, span: Span) -> Result<()> {
        match self.ast.stmt(id).kind {
            StmtKind::Expr(value) => self.expression_statement(value),
            StmtKind::Assign { targets, value } => self.assignment(targets, value),
            StmtKind::AugAssign { target, op, value } => self.augmented(target, op, value, span),
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                self.annotated(target, annotation, value, simple, span)
            }
            StmtKind::If { arms, orelse } => self.if_(arms, orelse),
            StmtKind::While { test, body, orelse } => self.while_(test, body, orelse, span),
            StmtKind::For { target, iter, body, orelse, is_async } => {
                if is_async {
                    self.async_for(target, iter, body, orelse, span)
                } else {
                    self.for_(target, iter, body, orelse, span)
                }
            }
            StmtKind::With { items, body, is_async } => self.with(items, body, is_async, span),
            StmtKind::Try { body, handlers, orelse, finalbody, is_star } => {
                self.try_(super::attempt::Attempt { body, handlers, orelse, finalbody, is_star, span })
            }
            StmtKind::Match { subject, cases } => self.match_(subject, cases),
            StmtKind::Function(function) => self.function(function, span),
            StmtKind::Class(class) => self.class(class, span),
            StmtKind::Return(value) => self.return_(value, span),
            StmtKind::Raise { exc, cause } => self.raise(exc, cause, span),
            StmtKind::Delete(targets) => {
                for target in self.ast.exprs(targets) {
                    self.delete_target(*target)?;
                }
                Ok(())
            }
            StmtKind::Assert { test, message } => self.assert(test, message),
            StmtKind::Import(aliases) => self.import(aliases, span),
            StmtKind::ImportFrom { module, names, level } => self.import_from(module, names, level, span),
            StmtKind::TypeAlias { name, type_params, value } => {
                self.alias(id, name, type_params, value, span)
            }
            StmtKind::Break => self.break_(span),
            StmtKind::Continue => self.continue_(span),
            StmtKind::Global(_) | StmtKind::Nonlocal(_) | StmtKind::Pass => Ok(()),
        }
    }

    fn expression_statement(&mut self, value: ExprId) -> Result<()> {
        if self.interactive && self.home_kind() == ScopeKind::Module {
            let shown = self.fresh(value)?;
            let id = Intrinsic::Display as u8;
            self.emit(Op::Rare { dst: shown, args: shown, n: 1, id }, self.ast.span(value));
            return Ok(());
        }
        if self.constant(value).is_some() {
            return Ok(());
        }
        if let ExprKind::Name = self.ast.kind(value) {
            // The name is looked up, for it may not be there.
            return self.operand(value).map(|_| ());
        }
        self.fresh(value).map(|_| ())
    }

    fn if_(&mut self, arms: List<IfArm>, orelse: List<StmtId>) -> Result<()> {
        let end = self.unit().label();
        let mut after = Bound::ALL;
        for arm in self.ast.list(arms) {
            let next = self.unit().label();
            self.branch(arm.test, false, next)?;
            let before = self.unit().state();
            self.body(arm.body)?;
            after = after.both(self.unit().bound());
            self.unit().jump(end, arm.span);
            self.unit().set_bound(before);
            self.unit().place(next);
        }
        self.body(orelse)?;
        after = after.both(self.unit().bound());
        self.unit().place(end);
        self.unit().set_bound(after);
        Ok(())
    }

    fn raise(&mut self, exc: Option<ExprId>, cause: Option<ExprId>, span: Span) -> Result<()> {
        let op = match (exc, cause) {
            (None, _) => Op::RaiseHandled {},
            (Some(exc), None) => Op::Raise { exc: self.operand(exc)? },
            (Some(exc), Some(cause)) => {
                let exc = self.operand(exc)?;
                Op::RaiseFrom { exc, cause: self.operand(cause)? }
            }
        };
        self.emit(op, span);
        Ok(())
    }

    fn assert(&mut self, test: ExprId, message: Option<ExprId>) -> Result<()> {
        let end = self.unit().label();
        self.branch(test, true, end)?;
        let state = self.unit().state();
        let place = self.ast.span(test);
        let exc = self.unit().alloc();
        self.emit(Op::Rare { dst: exc, args: 0, n: 0, id: Intrinsic::AssertionError as u8 }, place);
        if let Some(message) = message {
            self.unit().alloc();
            self.fresh(message)?;
            self.emit(Op::Call { a: exc, n: 1 }, place);
        }
        self.emit(Op::Raise { exc }, place);
        self.unit().set_bound(state);
        self.unit().place(end);
        Ok(())
    }

    pub(super) fn load_constant(&mut self, k: Const, span: Span) -> u8 {
        let reg = self.unit().alloc();
        self.unit().constant(reg, k, span);
        reg
    }
}
