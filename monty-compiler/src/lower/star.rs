//! `except*`.

use monty_bytecode::{Intrinsic, Op};
use monty_parser::ast::{Handler, List, Span};

use super::block::Block;
use super::frame::Lower;
use crate::emit::{Label, Reg};
use crate::error::{CompileError, Result};

impl Lower<'_> {
    /// Each handler takes its part of the group in `exc`; what is left and what they raise is raised at the end.
    pub(super) fn star_handlers(
        &mut self,
        handlers: List<Handler>,
        exc: Reg,
        end: Label,
        span: Span,
    ) -> Result<()> {
        let handling = self.begin_handler(exc, span)?;
        let raised = self.unit().alloc();
        self.emit(Op::NewList { dst: raised, items: 0, n: 0 }, span);
        // The matched group and the rest, in a row.
        let found = self.unit().alloc();
        let rest = self.unit().alloc();
        self.unit().copy(rest, exc, span);
        let before = self.unit().state();
        for handler in self.ast.list(handlers) {
            let place = handler.span;
            let Some(class) = handler.type_ else {
                return Err(CompileError::new("expected one or more exception types", place));
            };
            self.unit().set_bound(before);
            let next = self.unit().label();
            self.scratch(|this| {
                let args = this.unit().alloc();
                this.fresh(class)?;
                this.emit(Op::JumpIfNone { src: rest, when: true, to: next.into() }, place);
                this.unit().copy(args, rest, place);
                this.emit(Op::Rare { dst: args, args, n: 2, id: Intrinsic::MatchGroup as u8 }, place);
                this.emit(Op::Unpack { src: args, items: found, n: 2 }, place);
                this.emit(Op::JumpIfNone { src: found, when: true, to: next.into() }, place);
                Ok(())
            })?;
            self.scratch(|this| this.star_handler(handler, found, raised))?;
            self.unit().place(next);
        }
        self.unit().set_bound(before);
        self.emit(Op::ListAppend { list: raised, item: rest }, span);
        let args = self.unit().alloc();
        let list = self.unit().alloc();
        self.unit().copy(args, exc, span);
        self.unit().copy(list, raised, span);
        self.emit(Op::Rare { dst: args, args, n: 2, id: Intrinsic::PrepReraiseStar as u8 }, span);
        let over = self.unit().label();
        self.emit(Op::JumpIfNone { src: args, when: true, to: over.into() }, span);
        self.unit().copy(exc, args, span);
        self.end_handler(handling, true);
        self.unit().place(over);
        self.emit(Op::PopHandled { save: handling.save }, span);
        self.unit().jump(end, span);
        Ok(())
    }

    /// The body of one handler; what it raises is kept in the list `raised`.
    fn star_handler(&mut self, handler: &Handler, found: Reg, raised: Reg) -> Result<()> {
        let span = handler.span;
        let save = self.unit().alloc();
        let own = self.unit().alloc();
        let (failed, done) = (self.unit().label(), self.unit().label());
        self.emit(Op::PushHandled { save, exc: found }, span);
        let protect = self.unit().protect(failed, own);
        self.push(Block::Star { protect }, span)?;
        self.handler_body(handler, found)?;
        self.pop();
        self.unit().unprotect(protect);
        self.emit(Op::PopHandled { save }, span);
        self.unit().jump(done, span);
        self.unit().place(failed);
        self.emit(Op::ListAppend { list: raised, item: own }, span);
        self.emit(Op::PopHandled { save }, span);
        self.unit().place(done);
        Ok(())
    }
}
