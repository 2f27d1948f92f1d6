//! `while` and `for`.

use monty_bytecode::Op;
use monty_parser::ast::{ExprId, List, Span, StmtId};

use super::block::Block;
use super::frame::Lower;
use crate::emit::{Label, Reg};
use crate::error::Result;
use crate::fold;

/// The head of an asynchronous loop: its item and where the end of the iteration goes.
#[derive(Clone, Copy)]
pub(super) struct AsyncStep {
    pub(super) item: Reg,
    exc: Reg,
    over: Label,
}

impl Lower<'_> {
    pub(super) fn while_(
        &mut self,
        test: ExprId,
        body: List<StmtId>,
        orelse: List<StmtId>,
        span: Span,
    ) -> Result<()> {
        let (start, next, end) = (self.unit().label(), self.unit().label(), self.unit().label());
        let constant = self.constant(test).map(|k| fold::truth(&k));
        let before = self.unit().state();
        let live = self.unit().reachable() && constant != Some(false);
        match constant {
            Some(true) => {}
            _ => self.unit().jump(next, span),
        }
        self.unit().place_target(start, live);
        if constant == Some(true) {
            self.unit().place_target(next, live);
        }
        self.push(Block::Loop { next, end }, span)?;
        self.body(body)?;
        self.pop();
        if constant == Some(true) {
            self.unit().jump(start, span);
        } else {
            self.unit().set_bound(before);
            self.unit().place(next);
            self.branch(test, true, start)?;
        }
        self.body(orelse)?;
        self.unit().place(end);
        // A `break` may come from anywhere.
        self.unit().set_bound(before);
        Ok(())
    }

    /// The register a loop writes its items into.
    pub(super) fn loop_register(&mut self, target: ExprId) -> Reg {
        match self.target_register(target) {
            Some(reg) => reg,
            None => self.unit().alloc(),
        }
    }

    /// Stores the item of a loop.
    pub(super) fn store_item(&mut self, target: ExprId, item: Reg) -> Result<()> {
        if self.target_register(target) == Some(item) {
            let name = self.name(self.ast.span(target));
            self.assigned(name);
            return Ok(());
        }
        self.assign(target, item)
    }

    pub(super) fn for_(
        &mut self,
        target: ExprId,
        iter: ExprId,
        body: List<StmtId>,
        orelse: List<StmtId>,
        span: Span,
    ) -> Result<()> {
        let it = self.unit().alloc_run(4);
        let place = self.ast.span(iter);
        self.scratch(|this| {
            let src = match this.constant_display(iter, true) {
                Some(k) => this.load_constant(k, place),
                None => this.operand(iter)?,
            };
            this.emit(Op::GetIter { it, src }, place);
            Ok(())
        })?;
        let item = self.loop_register(target);
        let (start, next, end) = (self.unit().label(), self.unit().label(), self.unit().label());
        let before = self.unit().state();
        let live = self.unit().reachable();
        self.unit().jump(next, place);
        self.unit().place_target(start, live);
        self.push(Block::Loop { next, end }, span)?;
        self.store_item(target, item)?;
        self.body(body)?;
        self.pop();
        self.unit().set_bound(before);
        self.unit().place(next);
        self.emit(Op::ForNext { it, dst: item, body: start.into() }, place);
        self.body(orelse)?;
        self.unit().place(end);
        self.unit().set_bound(before);
        Ok(())
    }

    /// The head of an asynchronous loop over `it`: each time round, the next item is awaited at `next`.
    pub(super) fn async_step(&mut self, it: Reg, next: Label, span: Span) -> AsyncStep {
        let item = self.unit().alloc();
        let exc = self.unit().alloc();
        let over = self.unit().label();
        let live = self.unit().reachable();
        self.unit().place_target(next, live);
        let protect = self.unit().protect(over, exc);
        let mark = self.unit().mark();
        let step = self.unit().alloc();
        self.emit(Op::GetAnext { dst: step, src: it }, span);
        self.drive(step, item, span);
        self.unit().release(mark);
        self.unit().unprotect(protect);
        AsyncStep { item, exc, over }
    }

    /// The foot of an asynchronous loop.
    pub(super) fn end_async(&mut self, step: AsyncStep, next: Label, span: Span) {
        self.unit().jump(next, span);
        self.unit().place(step.over);
        self.emit(Op::EndAsyncFor { exc: step.exc }, span);
    }

    pub(super) fn async_for(
        &mut self,
        target: ExprId,
        iter: ExprId,
        body: List<StmtId>,
        orelse: List<StmtId>,
        span: Span,
    ) -> Result<()> {
        let place = self.ast.span(iter);
        let it = self.unit().alloc();
        self.scratch(|this| {
            let src = this.operand(iter)?;
            this.emit(Op::GetAiter { dst: it, src }, place);
            Ok(())
        })?;
        let (next, end) = (self.unit().label(), self.unit().label());
        let before = self.unit().state();
        let step = self.async_step(it, next, place);
        self.push(Block::Loop { next, end }, span)?;
        self.assign(target, step.item)?;
        self.body(body)?;
        self.pop();
        self.end_async(step, next, place);
        self.unit().set_bound(before);
        self.body(orelse)?;
        self.unit().place(end);
        self.unit().set_bound(before);
        Ok(())
    }
}
