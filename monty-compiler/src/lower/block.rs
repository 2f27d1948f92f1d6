//! The blocks around a statement, and how `return`, `break` and `continue` leave them.

use monty_bytecode::{Const, Op};
use monty_parser::ast::{ExprId, List, Span, StmtId};

use super::frame::Lower;
use crate::emit::{Label, Protect, Reg};
use crate::error::{CompileError, Result};
use crate::name::Name;

/// How many blocks may stand in each other, as in CPython.
const MAX_BLOCKS: usize = 20;

#[derive(Clone, Copy)]
pub(super) enum Block {
    Loop {
        next: Label,
        end: Label,
    },
    /// The body of a `try` with `except`.
    Try {
        protect: Protect,
    },
    /// The code before a `finally`.
    Finally {
        protect: Protect,
        body: List<StmtId>,
    },
    /// A handler; `save` is what was handled before.
    Handled {
        protect: Protect,
        save: Reg,
    },
    /// A handler that binds a name.
    Named {
        protect: Protect,
        name: Name,
    },
    With {
        protect: Protect,
        exit: Reg,
        is_async: bool,
        span: Span,
    },
    /// A handler of `except*`.
    Star {
        protect: Protect,
    },
}

impl Block {
    fn protect(self) -> Option<Protect> {
        match self {
            Block::Loop { .. } => None,
            Block::Try { protect }
            | Block::Finally { protect, .. }
            | Block::Handled { protect, .. }
            | Block::Named { protect, .. }
            | Block::With { protect, .. }
            | Block::Star { protect } => Some(protect),
        }
    }

    /// Does leaving it run code?
    fn cleans_up(self) -> bool {
        !matches!(self, Block::Loop { .. } | Block::Try { .. } | Block::Star { .. })
    }
}

impl Lower<'_> {
    pub(super) fn push(&mut self, block: Block, span: Span) -> Result<()> {
        if self.frame.blocks.len() >= MAX_BLOCKS {
            return Err(CompileError::new("too many statically nested blocks", span));
        }
        self.frame.blocks.push(block);
        Ok(())
    }

    pub(super) fn pop(&mut self) {
        self.frame.blocks.pop();
    }

    /// Leaves all blocks above the first `keep`, then does `leave` (a jump or return).
    fn unwind(&mut self, keep: usize, span: Span, leave: impl FnOnce(&mut Self)) -> Result<()> {
        let blocks = self.frame.blocks.clone();
        let held = self.frame.held.clone();
        let state = self.unit().state();
        while self.frame.blocks.len() > keep {
            let Some(block) = self.frame.blocks.pop() else { break };
            if let Some(protect) = block.protect() {
                self.unit().pause(protect);
            }
            self.leave(block, span)?;
        }
        leave(self);
        for block in blocks.iter().skip(keep) {
            if let Some(protect) = block.protect() {
                self.unit().resume(protect);
            }
        }
        self.frame.blocks = blocks;
        self.frame.held = held;
        self.unit().set_bound(state);
        Ok(())
    }

    fn leave(&mut self, block: Block, span: Span) -> Result<()> {
        match block {
            Block::Loop { .. } | Block::Try { .. } => {}
            Block::Star { .. } => {
                let wrong = "'break', 'continue' and 'return' cannot appear in an except* block";
                return Err(CompileError::new(wrong, span));
            }
            Block::Finally { body, .. } => self.deeper(span, |this| this.body(body))?,
            Block::Handled { save, .. } => self.emit(Op::PopHandled { save }, span),
            Block::Named { name, .. } => {
                let reg = self.local_register(name);
                self.frame.held.retain(|held| Some(*held) != reg);
                self.unbind(name, span);
            }
            Block::With { exit, is_async, span, .. } => self.exit_with(exit, is_async, span),
        }
        Ok(())
    }

    /// `name = None; del name`
    pub(super) fn unbind(&mut self, name: Name, span: Span) {
        if let Some(reg) = self.local_register(name) {
            self.emit(Op::LoadUndef { dst: reg }, span);
            return;
        }
        let mark = self.unit().mark();
        let none = self.unit().alloc();
        self.unit().constant(none, Const::None, span);
        self.store(name, none, span);
        self.delete(name, span);
        self.unit().release(mark);
    }

    pub(super) fn return_(&mut self, value: Option<ExprId>, span: Span) -> Result<()> {
        let kind = self.home_kind();
        if !kind.is_function() {
            return Err(CompileError::new("'return' outside function", span));
        }
        let cleanup = self.frame.blocks.iter().any(|block| block.cleans_up());
        let constant = value.map_or(Some(Const::None), |value| self.constant(value));
        let held = match value {
            Some(value) if constant.is_none() => {
                Some(if cleanup { self.fresh(value)? } else { self.operand(value)? })
            }
            _ => None,
        };
        // A constant is what the return itself is at, where it stands in the same line.
        let place = match value.map(|value| self.ast.span(value)) {
            Some(place) if constant.is_some() && self.line(place) == self.line(span) => place,
            _ => span,
        };
        self.unwind(0, place, |this| match (held, constant) {
            (Some(src), _) => this.emit(Op::Return { src }, span),
            (None, None | Some(Const::None)) => this.emit(Op::ReturnNone {}, span),
            (None, Some(k)) => {
                let src = this.unit().alloc();
                this.unit().constant(src, k, span);
                this.emit(Op::Return { src }, span);
            }
        })
    }

    pub(super) fn break_(&mut self, span: Span) -> Result<()> {
        self.leave_loop(span, "'break' outside loop", |_, end| end)
    }

    pub(super) fn continue_(&mut self, span: Span) -> Result<()> {
        self.leave_loop(span, "'continue' not properly in loop", |next, _| next)
    }

    fn leave_loop(
        &mut self,
        span: Span,
        wrong: &'static str,
        which: fn(Label, Label) -> Label,
    ) -> Result<()> {
        let mut found = None;
        for (row, block) in self.frame.blocks.iter().enumerate().rev() {
            match block {
                Block::Loop { next, end } => {
                    found = Some((row, which(*next, *end)));
                    break;
                }
                Block::Star { .. } => {
                    let wrong = "'break', 'continue' and 'return' cannot appear in an except* block";
                    return Err(CompileError::new(wrong, span));
                }
                _ => {}
            }
        }
        let Some((row, label)) = found else { return Err(CompileError::new(wrong, span)) };
        self.unwind(row + 1, span, |this| this.unit().jump(label, span))
    }
}
