//! `try`.

use monty_bytecode::Op;
use monty_parser::ast::{Handler, List, Span, StmtId};

use super::block::Block;
use super::frame::Lower;
use crate::emit::{Bound, Label, Protect, Reg};
use crate::error::{CompileError, Result};

/// A `try` statement.
#[derive(Clone, Copy)]
pub(super) struct Attempt {
    pub(super) body: List<StmtId>,
    pub(super) handlers: List<Handler>,
    pub(super) orelse: List<StmtId>,
    pub(super) finalbody: List<StmtId>,
    pub(super) is_star: bool,
    pub(super) span: Span,
}

/// A handler that is being emitted: the exception it handles, what was handled before, and where an exception of its
/// own goes.
#[derive(Clone, Copy)]
pub(super) struct Handling {
    pub(super) exc: Reg,
    pub(super) save: Reg,
    own: Reg,
    failed: Label,
    pub(super) protect: Protect,
    span: Span,
}

impl Lower<'_> {
    pub(super) fn try_(&mut self, attempt: Attempt) -> Result<()> {
        if attempt.finalbody.is_empty() {
            return self.try_except(attempt);
        }
        let span = attempt.span;
        let (handler, end) = (self.unit().label(), self.unit().label());
        let exc = self.unit().alloc();
        let before = self.unit().state();
        let protect = self.unit().protect(handler, exc);
        self.push(Block::Finally { protect, body: attempt.finalbody }, span)?;
        self.scratch(|this| {
            if attempt.handlers.is_empty() { this.body(attempt.body) } else { this.try_except(attempt) }
        })?;
        self.pop();
        self.unit().unprotect(protect);
        self.body(attempt.finalbody)?;
        let after = self.unit().bound();
        self.unit().jump(end, span);
        self.unit().set_bound(before);
        self.unit().place(handler);
        let handling = self.begin_handler(exc, span)?;
        self.body(attempt.finalbody)?;
        self.end_handler(handling, true);
        self.unit().place(end);
        self.unit().set_bound(after);
        Ok(())
    }

    /// Starts to handle the exception in `exc`.
    pub(super) fn begin_handler(&mut self, exc: Reg, span: Span) -> Result<Handling> {
        let save = self.unit().alloc();
        let own = self.unit().alloc();
        let failed = self.unit().label();
        self.emit(Op::PushHandled { save, exc }, span);
        let protect = self.unit().protect(failed, own);
        self.push(Block::Handled { protect, save }, span)?;
        Ok(Handling { exc, save, own, failed, protect, span })
    }

    /// Ends a handler: what comes here goes on raising the exception if `reraise`.
    pub(super) fn end_handler(&mut self, handling: Handling, reraise: bool) {
        let Handling { exc, save, own, failed, protect, span } = handling;
        self.pop();
        self.unit().unprotect(protect);
        if reraise {
            self.emit(Op::PopHandled { save }, span);
            self.emit(Op::Reraise { exc }, span);
        }
        self.unit().place(failed);
        self.emit(Op::PopHandled { save }, span);
        self.emit(Op::Reraise { exc: own }, span);
    }

    fn try_except(&mut self, attempt: Attempt) -> Result<()> {
        let span = attempt.span;
        let (handler, end) = (self.unit().label(), self.unit().label());
        let exc = self.unit().alloc();
        let before = self.unit().state();
        let protect = self.unit().protect(handler, exc);
        self.push(Block::Try { protect }, span)?;
        self.body(attempt.body)?;
        self.pop();
        self.unit().unprotect(protect);
        self.body(attempt.orelse)?;
        let mut after = self.unit().bound();
        self.unit().jump(end, span);
        self.unit().set_bound(before);
        self.unit().place(handler);
        if attempt.is_star {
            if self.unit().reachable() {
                after = after.both(before);
            }
            self.star_handlers(attempt.handlers, exc, end, span)?;
        } else {
            self.handlers(attempt.handlers, exc, end, &mut after, span)?;
        }
        self.unit().place(end);
        self.unit().set_bound(after);
        Ok(())
    }

    fn handlers(
        &mut self,
        handlers: List<Handler>,
        exc: Reg,
        end: Label,
        after: &mut Bound,
        span: Span,
    ) -> Result<()> {
        let handling = self.begin_handler(exc, span)?;
        let handlers = self.ast.list(handlers);
        let before = self.unit().state();
        for (row, handler) in handlers.iter().enumerate() {
            if handler.type_.is_none() && row + 1 < handlers.len() {
                return Err(CompileError::new("default 'except:' must be last", handler.span));
            }
            self.unit().set_bound(before);
            let next = self.unit().label();
            if let Some(class) = handler.type_ {
                self.scratch(|this| {
                    let place = this.ast.span(class);
                    let class = this.operand(class)?;
                    let dst = this.unit().alloc();
                    // What is wrong with the class is said of the whole clause.
                    this.emit(Op::MatchException { dst, exc, class }, handler.span);
                    this.emit(Op::JumpIf { src: dst, when: false, to: next.into() }, place);
                    Ok(())
                })?;
            }
            self.scratch(|this| this.handler_body(handler, exc))?;
            *after = after.both(self.unit().bound());
            self.emit(Op::PopHandled { save: handling.save }, handler.span);
            self.unit().jump(end, handler.span);
            self.unit().place(next);
        }
        self.unit().set_bound(before);
        self.end_handler(handling, true);
        Ok(())
    }

    /// The body of a handler; the name it binds is unbound on every way out.
    pub(super) fn handler_body(&mut self, handler: &Handler, exc: Reg) -> Result<()> {
        let span = handler.span;
        let Some(place) = handler.name else { return self.body(handler.body) };
        let name = self.name(place);
        self.store(name, exc, span);
        let failed = self.unit().label();
        let own = self.unit().alloc();
        let protect = self.unit().protect(failed, own);
        self.push(Block::Named { protect, name }, span)?;
        let held = self.held_register(name);
        let count = self.frame.held.len();
        self.frame.held.extend(held);
        self.body(handler.body)?;
        self.frame.held.truncate(count);
        self.pop();
        self.unit().unprotect(protect);
        self.unbind(name, span);
        let (state, done) = (self.unit().state(), self.unit().label());
        self.unit().jump(done, span);
        self.unit().place(failed);
        self.unbind(name, span);
        self.emit(Op::Reraise { exc: own }, span);
        self.unit().place(done);
        self.unit().set_bound(state);
        Ok(())
    }
}
