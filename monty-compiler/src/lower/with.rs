//! `with` and `async with`.

use monty_bytecode::{Const, Op, Special};
use monty_parser::ast::{List, Span, StmtId, WithItem};

use super::block::Block;
use super::frame::Lower;
use crate::emit::Reg;
use crate::error::Result;

impl Lower<'_> {
    pub(super) fn with(
        &mut self,
        items: List<WithItem>,
        body: List<StmtId>,
        is_async: bool,
        span: Span,
    ) -> Result<()> {
        let items = self.ast.list(items);
        self.with_items(items, body, is_async, span)
    }

    fn with_items(
        &mut self,
        items: &[WithItem],
        body: List<StmtId>,
        is_async: bool,
        span: Span,
    ) -> Result<()> {
        let Some((item, rest)) = items.split_first() else { return self.body(body) };
        let place = self.ast.span(item.context);
        let (enter, leave) =
            if is_async { (Special::Aenter, Special::Aexit) } else { (Special::Enter, Special::Exit) };
        let exit = self.unit().alloc();
        let exc = self.unit().alloc();
        let (handler, swallowed, end) = (self.unit().label(), self.unit().label(), self.unit().label());
        let mark = self.unit().mark();
        let manager = self.operand(item.context)?;
        self.emit(Op::LoadSpecial { dst: exit, obj: manager, which: leave as u8 }, place);
        let value = self.unit().alloc();
        self.emit(Op::LoadSpecial { dst: value, obj: manager, which: enter as u8 }, place);
        self.call_with(value, &[], place);
        if is_async {
            self.await_register(value, place);
        }
        let before = self.unit().state();
        let protect = self.unit().protect(handler, exc);
        self.push(Block::With { protect, exit, is_async, span: place }, span)?;
        if let Some(target) = item.target {
            self.assign(target, value)?;
        }
        self.unit().release(mark);
        self.deeper(span, |this| this.with_items(rest, body, is_async, span))?;
        self.pop();
        self.unit().unprotect(protect);
        let after = self.unit().bound();
        self.exit_with(exit, is_async, place);
        self.unit().jump(end, place);

        self.unit().set_bound(before);
        self.unit().place(handler);
        let reached = self.unit().reachable();
        let handling = self.begin_handler(exc, place)?;
        let a = self.unit().alloc();
        let mark = self.unit().mark();
        self.unit().copy(a, exit, place);
        self.unit().alloc();
        let dst = self.unit().alloc_run(3);
        self.emit(Op::ExceptionInfo { dst, exc }, place);
        self.emit(Op::Call { a, n: 3 }, place);
        self.unit().release(mark);
        if is_async {
            self.await_register(a, place);
        }
        self.emit(Op::JumpIf { src: a, when: true, to: swallowed.into() }, place);
        self.end_handler(handling, true);
        self.unit().place(swallowed);
        self.emit(Op::PopHandled { save: handling.save }, place);
        self.unit().place(end);
        self.unit().set_bound(if reached { after.both(before) } else { after });
        Ok(())
    }

    /// `exit(None, None, None)`
    pub(super) fn exit_with(&mut self, exit: Reg, is_async: bool, span: Span) {
        let mark = self.unit().mark();
        let a = self.unit().alloc();
        self.unit().copy(a, exit, span);
        self.call_with(a, &[Const::None, Const::None, Const::None], span);
        if is_async {
            self.await_register(a, span);
        }
        self.unit().release(mark);
    }
}
