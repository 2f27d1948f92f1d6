//! The arguments of calls.

use std::sync::Arc;

use monty_bytecode::{Const, Op};
use monty_parser::ast::{ExprId, ExprKind, Keyword, List, Span};

use super::frame::Lower;
use crate::emit::Reg;
use crate::error::{CompileError, Result};

/// The most arguments that are passed in registers.
const MAX_ARGUMENTS: usize = 40;

/// The arguments of a call, in place above its base.
pub(super) enum Arguments {
    /// So many, by position.
    Plain(u8),
    /// So many, the last of them named by a constant.
    Named(u8, u16),
}

impl Lower<'_> {
    pub(super) fn spreads(&self, args: List<ExprId>, keywords: List<Keyword>) -> bool {
        args.len() + keywords.len() > MAX_ARGUMENTS
            || self.ast.exprs(args).iter().any(|arg| matches!(self.ast.kind(*arg), ExprKind::Starred(_)))
            || self.ast.list(keywords).iter().any(|keyword| keyword.name.is_none())
    }

    /// Evaluates arguments into the registers from the next free one on; `before` of them are there already.
    pub(super) fn arguments(
        &mut self,
        before: usize,
        args: List<ExprId>,
        keywords: List<Keyword>,
    ) -> Result<Arguments> {
        let ast = self.ast;
        self.check_keywords(keywords)?;
        for arg in ast.exprs(args) {
            self.fresh(*arg)?;
        }
        for keyword in ast.list(keywords) {
            self.fresh(keyword.value)?;
        }
        // At most `MAX_ARGUMENTS` and a few.
        let n = (before + args.len() + keywords.len()) as u8;
        if keywords.is_empty() {
            return Ok(Arguments::Plain(n));
        }
        let mut names = Vec::new();
        for keyword in ast.list(keywords) {
            names.extend(keyword.name.map(|name| self.keyword_name(name)));
        }
        let k = self.unit().tables.constant(Const::Tuple(names.into()));
        Ok(Arguments::Named(n, k))
    }

    fn keyword_name(&mut self, span: Span) -> Const {
        // A keyword is no name of the class it stands in: it is not mangled.
        Const::Str(self.source.name(span).as_ref().into())
    }

    fn check_keywords(&mut self, keywords: List<Keyword>) -> Result<()> {
        if keywords.is_empty() {
            return Ok(());
        }
        let mut seen = crate::map::Map::<_, (), foldhash::fast::RandomState>::default();
        for keyword in self.ast.list(keywords) {
            let Some(span) = keyword.name else { continue };
            let text = self.source.name(span);
            if text == "__debug__" {
                return Err(CompileError::new("cannot assign to __debug__", keyword.span));
            }
            let count = seen.len();
            if seen.place_or_add(text.clone(), || ()) < count {
                return Err(CompileError::new(format!("keyword argument repeated: {text}"), keyword.span));
            }
        }
        Ok(())
    }

    /// Evaluates arguments into a list and a dict in the next two free registers.
    pub(super) fn spread(
        &mut self,
        callee: Reg,
        args: List<ExprId>,
        keywords: List<Keyword>,
        span: Span,
    ) -> Result<()> {
        let list = self.unit().alloc();
        self.unit().alloc();
        self.spread_into(list, callee, &[], args, keywords, span)
    }

    /// The same into `list` and the register after it; the values `given` come first.
    pub(super) fn spread_into(
        &mut self,
        list: Reg,
        callee: Reg,
        given: &[Reg],
        args: List<ExprId>,
        keywords: List<Keyword>,
        span: Span,
    ) -> Result<()> {
        let ast = self.ast;
        self.check_keywords(keywords)?;
        let dict = list.saturating_add(1);
        if given.is_empty() {
            self.scratch(|this| this.list(args, list, span))?;
        } else {
            self.emit(Op::NewList { dst: list, items: 0, n: 0 }, span);
            for item in given {
                self.emit(Op::ListAppend { list, item: *item }, span);
            }
            self.scratch(|this| {
                let more = this.unit().alloc();
                this.list(args, more, span)?;
                this.emit(Op::ListExtend { list, iterable: more }, span);
                Ok(())
            })?;
        }
        let keywords = ast.list(keywords);
        if keywords.is_empty() {
            self.emit(Op::LoadUndef { dst: dict }, span);
            return Ok(());
        }
        self.emit(Op::NewDict { dst: dict, items: 0, n: 0 }, span);
        let mut merged = false;
        for keyword in keywords {
            self.scratch(|this| {
                let Some(name) = keyword.name else {
                    merged = true;
                    let mapping = this.operand(keyword.value)?;
                    this.emit(Op::DictMerge { dict, mapping, callee }, span);
                    return Ok(());
                };
                let key = this.unit().alloc();
                let text = this.keyword_name(name);
                this.unit().constant(key, text, keyword.span);
                if !merged {
                    let value = this.operand(keyword.value)?;
                    this.emit(Op::DictInsert { dict, key, value }, keyword.span);
                    return Ok(());
                }
                this.fresh(keyword.value)?;
                this.emit(Op::NewDict { dst: key, items: key, n: 1 }, keyword.span);
                this.emit(Op::DictMerge { dict, mapping: key, callee }, span);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Calls what is in `a`, the last register taken: decorators, `__exit__`, comprehensions and the like.
    pub(super) fn call_with(&mut self, a: Reg, args: &[Const], span: Span) {
        let mark = self.unit().mark();
        self.unit().alloc();
        for k in args {
            let place = self.unit().alloc();
            self.unit().constant(place, k.clone(), span);
        }
        self.emit(Op::Call { a, n: args.len() as u8 }, span);
        self.unit().release(mark);
    }

    pub(super) fn text(&self, text: &str) -> Const {
        Const::Str(Arc::from(text))
    }
}
