//! Comprehensions and generator expressions.

use monty_bytecode::{CodeFlags, Op, Params};
use monty_parser::ast::{Comprehension, ExprId, ExprKind, List, Span};

use super::frame::{Lower, Start};
use crate::emit::{Bound, Label, Reg};
use crate::error::Result;
use crate::name::Name;
use crate::scope::{Flags, Node, Place, ScopeId, ScopeKind};

/// What a comprehension makes of its elements.
#[derive(Clone, Copy)]
enum Collect {
    List(ExprId),
    Set(ExprId),
    Dict(ExprId, ExprId),
    Yield(ExprId),
}

/// A loop of a comprehension that is still open.
struct Open {
    next: Label,
    body: Label,
    it: Reg,
    item: Reg,
    mark: u16,
    span: Span,
    before: Bound,
    asynchronous: Option<super::loops::AsyncStep>,
}

impl Lower<'_> {
    pub(super) fn comprehension(&mut self, id: ExprId, dst: Reg) -> Result<()> {
        let (collect, clauses) = match self.ast.kind(id) {
            ExprKind::ListComp { element, clauses } => (Collect::List(element), clauses),
            ExprKind::SetComp { element, clauses } => (Collect::Set(element), clauses),
            ExprKind::DictComp { key, value, clauses } => (Collect::Dict(key, value), clauses),
            ExprKind::Generator { element, clauses } => (Collect::Yield(element), clauses),
            _ => return Ok(()),
        };
        let span = self.ast.span(id);
        let Some(scope) = self.scopes.of(Node::Expr(id)) else { return Ok(()) };
        let Some(first) = self.ast.list(clauses).first().copied() else { return Ok(()) };
        if !self.scopes.get(scope).inlined {
            return self.comprehension_call(scope, collect, clauses, first, dst, span);
        }
        let place = self.workplace(dst);
        let iter = self.iteration(first.iter, first.is_async)?;
        let outer = std::mem::replace(&mut self.frame.scope, scope);
        self.open_variables(scope, first.target, span);
        self.begin(collect, place, span);
        self.clauses(clauses, Some(iter), collect, place, span)?;
        self.frame.scope = outer;
        self.unit().copy(dst, place, span);
        Ok(())
    }

    /// The variables of an inlined comprehension live in temporaries.
    fn open_variables(&mut self, scope: ScopeId, target: ExprId, span: Span) {
        let first = match self.ast.kind(target) {
            ExprKind::Name => Some(self.name(self.ast.span(target))),
            _ => None,
        };
        let symbols: Vec<(Name, Flags)> = self
            .scopes
            .get(scope)
            .symbols
            .iter()
            .filter(|(_, symbol)| symbol.place == Place::Local)
            .map(|(name, symbol)| (*name, symbol.flags))
            .collect();
        for (name, flags) in symbols {
            let reg = self.unit().alloc();
            self.frame.vars.insert((scope, name), reg);
            self.unit().unbind(reg);
            let cell = flags.has(Flags::CELL);
            if cell || Some(name) != first {
                self.emit(Op::LoadUndef { dst: reg }, span);
            }
            if cell {
                self.emit(Op::MakeCell { slot: reg }, span);
            }
        }
    }

    fn begin(&mut self, collect: Collect, place: Reg, span: Span) {
        let op = match collect {
            Collect::List(_) => Op::NewList { dst: place, items: 0, n: 0 },
            Collect::Set(_) => Op::NewSet { dst: place, items: 0, n: 0 },
            Collect::Dict(..) => Op::NewDict { dst: place, items: 0, n: 0 },
            Collect::Yield(_) => return,
        };
        self.emit(op, span);
    }

    /// The state of an iteration over an expression, in new registers.
    fn iteration(&mut self, iter: ExprId, asynchronous: bool) -> Result<Reg> {
        let span = self.ast.span(iter);
        let it = self.unit().alloc_run(if asynchronous { 1 } else { 4 });
        self.scratch(|this| {
            let src = match this.constant_display(iter, false) {
                Some(k) => {
                    let reg = this.unit().alloc();
                    this.unit().constant(reg, k, span);
                    reg
                }
                None => this.operand(iter)?,
            };
            this.emit(
                if asynchronous { Op::GetAiter { dst: it, src } } else { Op::GetIter { it, src } },
                span,
            );
            Ok(())
        })?;
        Ok(it)
    }

    /// The loops; the first runs over `iter` if that is given.
    fn clauses(
        &mut self,
        clauses: List<Comprehension>,
        iter: Option<Reg>,
        collect: Collect,
        place: Reg,
        span: Span,
    ) -> Result<()> {
        let mut open = Vec::new();
        let mut given = iter;
        for clause in self.ast.list(clauses) {
            let mark = self.unit().mark();
            let it = match given.take() {
                Some(it) => it,
                None => self.iteration(clause.iter, clause.is_async)?,
            };
            let iter_span = self.ast.span(clause.iter);
            let next = self.unit().label();
            let body = self.unit().label();
            let before = self.unit().state();
            let (item, asynchronous) = if clause.is_async {
                let step = self.async_step(it, next, iter_span);
                (step.item, Some(step))
            } else {
                let live = self.unit().reachable();
                let item = self.loop_register(clause.target);
                self.unit().jump(next, iter_span);
                self.unit().place_target(body, live);
                (item, None)
            };
            self.store_item(clause.target, item)?;
            for test in self.ast.exprs(clause.ifs) {
                self.branch(*test, false, next)?;
            }
            open.push(Open { next, body, it, item, mark, span: iter_span, before, asynchronous });
        }
        self.scratch(|this| this.collect(collect, place, span))?;
        while let Some(last) = open.pop() {
            match last.asynchronous {
                Some(step) => self.end_async(step, last.next, last.span),
                None => {
                    self.unit().place(last.next);
                    self.emit(Op::ForNext { it: last.it, dst: last.item, body: last.body.into() }, last.span);
                }
            }
            self.unit().set_bound(last.before);
            self.unit().release(last.mark);
        }
        Ok(())
    }

    fn collect(&mut self, collect: Collect, place: Reg, span: Span) -> Result<()> {
        match collect {
            Collect::List(element) => {
                let item = self.operand(element)?;
                let span = self.ast.span(element);
                self.emit(Op::ListAppend { list: place, item }, span);
            }
            Collect::Set(element) => {
                let item = self.operand(element)?;
                let span = self.ast.span(element);
                self.emit(Op::SetAdd { set: place, item }, span);
            }
            Collect::Dict(key, value) => {
                let key = self.operand(key)?;
                let value = self.operand(value)?;
                self.emit(Op::DictInsert { dict: place, key, value }, span);
            }
            Collect::Yield(element) => {
                let src = self.operand(element)?;
                let span = self.ast.span(element);
                let dst = self.unit().alloc();
                self.emit(Op::Yield { dst, src }, span);
            }
        }
        Ok(())
    }

    /// A comprehension that is a function of its own, called at once with the first iterable.
    fn comprehension_call(
        &mut self,
        scope: ScopeId,
        collect: Collect,
        clauses: List<Comprehension>,
        first: Comprehension,
        dst: Reg,
        span: Span,
    ) -> Result<()> {
        let a = if self.unit().is_top(dst) { dst } else { self.unit().alloc() };
        let kind = self.scopes.get(scope).kind;
        let asynchronous = {
            let scope = self.scopes.get(scope);
            scope.is_async || scope.awaits
        };
        let generator = kind == ScopeKind::Generator;
        let flags = match (generator, asynchronous) {
            (true, true) => CodeFlags::ASYNC_GENERATOR,
            (true, false) => CodeFlags::GENERATOR,
            (false, true) => CodeFlags::COROUTINE,
            (false, false) => CodeFlags::default(),
        };
        let name = match kind {
            ScopeKind::ListComp => "<listcomp>",
            ScopeKind::SetComp => "<setcomp>",
            ScopeKind::DictComp => "<dictcomp>",
            _ => "<genexpr>",
        };
        let iterable = self.names.intern(".0");
        let start = Start {
            scope,
            name: self.names.intern(name),
            flags: flags.with(CodeFlags::COMPREHENSION),
            params: vec![iterable],
        };
        let code = self.child(start, span, |this| {
            let row = this.unit().tables.name(iterable);
            this.frame.params =
                Params { names: vec![row], positional: 1, positional_only: 1, ..Params::default() };
            let place = this.unit().alloc();
            this.begin(collect, place, span);
            // The first iterable is register 0.
            let it = if first.is_async {
                0
            } else {
                let it = this.unit().alloc_run(4);
                let iter_span = this.ast.span(first.iter);
                this.emit(Op::GetIter { it, src: 0 }, iter_span);
                it
            };
            this.clauses(clauses, Some(it), collect, place, span)?;
            if !generator {
                this.emit(Op::Return { src: place }, span);
            }
            Ok(())
        })?;
        self.make_function(a, scope, code, super::function::Parts::default(), span);
        let _receiver = self.unit().alloc();
        let arg = self.unit().alloc();
        let iter_span = self.ast.span(first.iter);
        self.scratch(|this| {
            if !first.is_async && !generator {
                return this.expr(first.iter, arg);
            }
            let src = this.operand(first.iter)?;
            if first.is_async {
                this.emit(Op::GetAiter { dst: arg, src }, iter_span);
            } else {
                this.emit(Op::GetYieldFromIter { dst: arg, src, coroutine: false }, iter_span);
            }
            Ok(())
        })?;
        self.emit(Op::Call { a, n: 1 }, span);
        if asynchronous && !generator {
            self.await_register(a, span);
        }
        self.unit().copy(dst, a, span);
        Ok(())
    }
}
