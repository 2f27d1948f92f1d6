//! Chains of calls, attributes and subscripts, walked from the inside out without recursion.

use monty_bytecode::Op;
use monty_parser::ast::{ExprId, ExprKind, Keyword, List, Span};
use smallvec::SmallVec;

use super::call::Arguments;
use super::frame::Lower;
use crate::emit::Reg;
use crate::error::Result;
use crate::name::Names;
use crate::scope::ScopeKind;

/// How many registers a chain of method calls spreads over before values are moved instead.
const MAX_SPREAD: usize = 4;

/// Most chains are short.
type Steps = SmallVec<[Step; 2]>;

#[derive(Clone, Copy)]
enum Step {
    Attribute {
        name: Span,
        span: Span,
    },
    Subscript {
        index: ExprId,
        span: Span,
    },
    Call {
        args: List<ExprId>,
        keywords: List<Keyword>,
        span: Span,
    },
    /// An attribute that is called at once.
    Method {
        name: Span,
        attribute: Span,
        args: List<ExprId>,
        keywords: List<Keyword>,
        span: Span,
    },
}

impl Lower<'_> {
    /// The innermost expression of the chain and its steps, from the inside out.
    fn steps(&self, id: ExprId) -> (ExprId, Steps) {
        let ast = self.ast;
        let mut steps = Steps::new();
        let mut at = id;
        loop {
            let span = ast.span(at);
            at = match ast.kind(at) {
                ExprKind::Attribute { value, name } => {
                    steps.push(Step::Attribute { name, span });
                    value
                }
                ExprKind::Subscript { value, index } => {
                    steps.push(Step::Subscript { index, span });
                    value
                }
                ExprKind::Call { func, args, keywords } => match ast.kind(func) {
                    ExprKind::Attribute { value, name } if !self.spreads(args, keywords) => {
                        let attribute = ast.span(func);
                        steps.push(Step::Method { name, attribute, args, keywords, span });
                        value
                    }
                    _ => {
                        steps.push(Step::Call { args, keywords, span });
                        func
                    }
                },
                _ => break,
            };
        }
        steps.reverse();
        (at, steps)
    }

    pub(super) fn postfix(&mut self, id: ExprId, dst: Reg) -> Result<()> {
        let (base, mut steps) = self.steps(id);
        let t = if self.unit().is_top(dst) { dst } else { self.unit().alloc() };
        let superclass = self.super_attribute(base, &mut steps, t)?;
        let methods = steps.iter().filter(|step| matches!(step, Step::Method { .. })).count();
        // The value of each step lands as many registers above `t` as method calls follow, for a receiver stands one
        // above its call's result.
        let spread = |after: usize| after.min(MAX_SPREAD) as u8;
        let mut after = methods;
        let at = t.saturating_add(spread(after));
        self.hold(at);
        let mut value = match superclass {
            Some(reg) => {
                self.frame.unit.copy(at, reg, self.ast.span(base));
                at
            }
            None => self.base(base, &steps, at)?,
        };
        let count = steps.len();
        for (row, step) in steps.into_iter().enumerate() {
            if matches!(step, Step::Method { .. }) {
                after -= 1;
            }
            let at = t.saturating_add(spread(after));
            let to = if row + 1 == count { dst } else { at };
            self.hold(at);
            value = self.step(step, value, at, to)?;
        }
        let span = self.ast.span(id);
        self.unit().copy(dst, value, span);
        Ok(())
    }

    /// Frees the registers above `reg` and takes those up to it.
    fn hold(&mut self, reg: Reg) {
        self.unit().release(u16::from(reg));
        self.unit().alloc();
    }

    /// The innermost value; a plain call needs it where its result lands.
    fn base(&mut self, base: ExprId, steps: &[Step], at: Reg) -> Result<Reg> {
        if !matches!(steps.first(), Some(Step::Call { .. }))
            && let ExprKind::Name = self.ast.kind(base)
        {
            let span = self.ast.span(base);
            let name = self.name(span);
            if let Some(reg) = self.settled(name, span) {
                return Ok(reg);
            }
        }
        self.expr(base, at)?;
        Ok(at)
    }

    /// Does one step with `value`; the result is in the register given back. `at` is where a call's result lands, and
    /// the last register taken, but for `value` which may be one above it.
    fn step(&mut self, step: Step, value: Reg, at: Reg, to: Reg) -> Result<Reg> {
        match step {
            Step::Attribute { name, span } => {
                let span = self.at_name(name, span);
                let name = self.name(name);
                let site = self.unit().tables.site(name);
                self.emit(Op::GetAttr { dst: to, obj: value, site }, span);
                Ok(to)
            }
            Step::Subscript { index, span } => {
                let key = self.operand(index)?;
                self.emit(Op::GetItem { dst: to, obj: value, key }, span);
                Ok(to)
            }
            Step::Call { args, keywords, span } => {
                self.unit().copy(at, value, span);
                self.finish_call(at, args, keywords, span)?;
                Ok(at)
            }
            Step::Method { name, attribute, args, keywords, span } => {
                let span = self.at_name(name, span);
                let receiver = self.unit().alloc();
                self.unit().copy(receiver, value, attribute);
                let shape = self.arguments(0, args, keywords)?;
                let name = self.name(name);
                let site = self.unit().tables.site(name);
                let op = match shape {
                    Arguments::Named(n, k) => Op::CallMethodKw { a: at, n, site, k },
                    Arguments::Plain(n) => Op::CallMethod { a: at, n, site },
                };
                self.emit(op, span);
                Ok(at)
            }
        }
    }

    /// What is done with an attribute in another line than what it belongs to is said to be where its name is.
    fn at_name(&self, name: Span, span: Span) -> Span {
        if self.line(name) == self.line(span) { span } else { Span { lo: name.lo, hi: span.hi } }
    }

    /// Calls what is in `a`, the last register taken.
    fn finish_call(&mut self, a: Reg, args: List<ExprId>, keywords: List<Keyword>, span: Span) -> Result<()> {
        self.unit().alloc();
        let op = if self.spreads(args, keywords) {
            self.spread(a, args, keywords, span)?;
            Op::CallEx { a }
        } else {
            match self.arguments(0, args, keywords)? {
                Arguments::Named(n, k) => Op::CallKw { a, n, k },
                Arguments::Plain(n) => Op::Call { a, n },
            }
        };
        self.emit(op, span);
        Ok(())
    }

    /// `super().name` without making the super object, and `super()` with the arguments it leaves out. What was done
    /// is taken from `steps`; its value is in the register given back.
    fn super_attribute(&mut self, base: ExprId, steps: &mut Steps, t: Reg) -> Result<Option<Reg>> {
        let Some(Step::Call { args, keywords, span }) = steps.first().copied() else { return Ok(None) };
        if !args.is_empty() || !keywords.is_empty() || !matches!(self.ast.kind(base), ExprKind::Name) {
            return Ok(None);
        }
        if self.source.slice(self.ast.span(base)) != "super" || self.home_kind() != ScopeKind::Function {
            return Ok(None);
        }
        let name = Names::SUPER;
        let Some(first) = self.frame.first_parameter else { return Ok(None) };
        let class = Names::CLASS;
        if !self.is_builtin(name) || !self.frame.free.contains_key(&class) {
            return Ok(None);
        }
        let attribute = match steps.get(1) {
            Some(Step::Attribute { name, span } | Step::Method { name, attribute: span, .. }) => {
                Some((*name, *span))
            }
            _ => None,
        };
        let mark = self.unit().mark();
        let Some((attribute, place)) = attribute else {
            // `super(__class__, self)`
            steps.remove(0);
            self.load(name, t, self.ast.span(base));
            let _receiver = self.unit().alloc();
            for name in [class, first] {
                let arg = self.unit().alloc();
                self.load(name, arg, span);
            }
            self.emit(Op::Call { a: t, n: 2 }, span);
            self.unit().release(mark);
            return Ok(Some(t));
        };
        let cls = self.unit().alloc();
        self.load(class, cls, span);
        let this = match self.settled(first, span) {
            Some(reg) => reg,
            None => {
                let reg = self.unit().alloc();
                self.load(first, reg, span);
                reg
            }
        };
        let attribute = self.name(attribute);
        let site = self.unit().tables.site(attribute);
        self.emit(Op::GetSuperAttr { dst: t, cls, this, site }, place);
        self.unit().release(mark);
        // The call stays, as a call of the bound method.
        match steps.get(1).copied() {
            Some(Step::Method { args, keywords, span, .. }) => {
                steps.remove(0);
                if let Some(step) = steps.first_mut() {
                    *step = Step::Call { args, keywords, span };
                }
            }
            _ => {
                steps.drain(..2);
            }
        }
        Ok(Some(t))
    }

    /// Emits `object` and `index` of a subscript that is stored, deleted or updated.
    pub(super) fn subscript(&mut self, value: ExprId, index: ExprId) -> Result<(Reg, Reg)> {
        let obj = self.operand(value)?;
        Ok((obj, self.operand(index)?))
    }
}
