//! `yield`, `yield from`, `await`.

use monty_bytecode::Op;
use monty_parser::ast::{ExprId, Span};

use super::frame::Lower;
use crate::emit::Reg;
use crate::error::Result;

impl Lower<'_> {
    pub(super) fn yield_(&mut self, value: Option<ExprId>, dst: Reg, span: Span) -> Result<()> {
        let src = match value {
            Some(value) => self.operand(value)?,
            None => {
                let reg = self.unit().alloc();
                self.emit(Op::LoadNone { dst: reg }, span);
                reg
            }
        };
        self.emit(Op::Yield { dst, src }, span);
        Ok(())
    }

    pub(super) fn yield_from(&mut self, value: ExprId, dst: Reg, span: Span) -> Result<()> {
        let place = self.workplace(dst);
        let it = self.unit().alloc();
        self.scratch(|this| {
            let src = this.operand(value)?;
            this.emit(Op::GetYieldFromIter { dst: it, src, coroutine: false }, span);
            Ok(())
        })?;
        self.drive(it, place, span);
        self.unit().copy(dst, place, span);
        Ok(())
    }

    pub(super) fn await_(&mut self, value: ExprId, dst: Reg, span: Span) -> Result<()> {
        let place = self.workplace(dst);
        self.expr(value, place)?;
        self.await_register(place, span);
        self.unit().copy(dst, place, span);
        Ok(())
    }

    /// Awaits what is in a temporary; the result replaces it.
    pub(super) fn await_register(&mut self, place: Reg, span: Span) {
        let mark = self.unit().mark();
        let it = self.unit().alloc();
        self.emit(Op::GetAwaitable { dst: it, src: place }, span);
        self.drive(it, place, span);
        self.unit().release(mark);
    }

    /// Runs the iterator in `it` to its end, handing on what it yields; `value` is its result.
    pub(super) fn drive(&mut self, it: Reg, value: Reg, span: Span) {
        self.emit(Op::LoadNone { dst: value }, span);
        let (again, done) = (self.unit().label(), self.unit().label());
        let live = self.unit().reachable();
        self.unit().place_target(again, live);
        self.emit(Op::Send { it, value, done: done.into() }, span);
        self.emit(Op::Yield { dst: value, src: value }, span);
        self.unit().jump(again, span);
        self.unit().place(done);
    }
}
