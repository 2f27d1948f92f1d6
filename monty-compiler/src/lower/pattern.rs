//! `match`.

use indexmap::{IndexMap, IndexSet};
use monty_bytecode::{Const, Op};
use monty_parser::ast::{ExprId, List, MatchCase, PatternId, PatternKind, Singleton, Span};

use super::frame::Lower;
use crate::emit::{Bound, Label, Reg};
use crate::error::{CompileError, Result};
use crate::name::Name;

/// The names a pattern captures, the registers of their values, and where they stand. They are bound when the whole
/// pattern has matched.
type Captures = IndexMap<Name, (Reg, Span)>;

impl Lower<'_> {
    pub(super) fn match_(&mut self, subject: ExprId, cases: List<MatchCase>) -> Result<()> {
        let subject = self.fresh(subject)?;
        let end = self.unit().label();
        let mut after = Bound::ALL;
        let cases = self.ast.list(cases);
        for (row, case) in cases.iter().enumerate() {
            if row + 1 < cases.len() && case.guard.is_none() {
                self.check_refutable(case.pattern)?;
            }
            let next = self.unit().label();
            let before = self.unit().state();
            self.scratch(|this| {
                let mut captures = Captures::new();
                this.pattern(case.pattern, subject, next, &mut captures)?;
                for (name, (reg, span)) in captures {
                    this.store(name, reg, span);
                }
                if let Some(guard) = case.guard {
                    this.branch(guard, false, next)?;
                }
                Ok(())
            })?;
            let span = self.ast.pattern(case.pattern).span;
            self.body(case.body)?;
            after = after.both(self.unit().bound());
            self.unit().jump(end, span);
            self.unit().set_bound(before);
            self.unit().place(next);
        }
        after = after.both(self.unit().bound());
        self.unit().place(end);
        self.unit().set_bound(after);
        Ok(())
    }

    /// A pattern that always matches may only come last.
    fn check_refutable(&mut self, id: PatternId) -> Result<()> {
        let span = self.ast.pattern(id).span;
        match self.ast.pattern(id).kind {
            PatternKind::As { pattern: None, name: Some(name) } => {
                let text = self.source.name(name);
                let wrong = format!("name capture '{text}' makes remaining patterns unreachable");
                Err(CompileError::new(wrong, span))
            }
            PatternKind::As { pattern: None, name: None } => {
                Err(CompileError::new("wildcard makes remaining patterns unreachable", span))
            }
            PatternKind::As { pattern: Some(inner), .. } => {
                self.deeper(span, |this| this.check_refutable(inner))
            }
            PatternKind::Or(patterns) => {
                for one in self.ast.list(patterns) {
                    self.deeper(span, |this| this.check_refutable(*one))?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn capture(&mut self, name: Span, reg: Reg, span: Span, captures: &mut Captures) -> Result<()> {
        let key = self.name(name);
        if captures.insert(key, (reg, name)).is_some() {
            let text = self.source.name(name);
            return Err(CompileError::new(format!("multiple assignments to name '{text}' in pattern"), span));
        }
        Ok(())
    }

    /// Goes on if `subject` matches, else jumps to `fail`. Registers stay taken, for captures are in them.
    fn pattern(&mut self, id: PatternId, subject: Reg, fail: Label, captures: &mut Captures) -> Result<()> {
        let span = self.ast.pattern(id).span;
        self.deeper(span, |this| this.pattern_inner(id, subject, fail, captures, span))
    }

    fn pattern_inner(
        &mut self,
        id: PatternId,
        subject: Reg,
        fail: Label,
        captures: &mut Captures,
        span: Span,
    ) -> Result<()> {
        match self.ast.pattern(id).kind {
            PatternKind::Value(value) => self.scratch(|this| {
                let op = match this.constant(value) {
                    Some(Const::Int(value)) if i8::try_from(value).is_ok() => {
                        Op::JumpEqImm { lhs: subject, imm: value as i8, when: false, to: fail.into() }
                    }
                    _ => {
                        let rhs = this.operand(value)?;
                        Op::JumpEq { lhs: subject, rhs, when: false, to: fail.into() }
                    }
                };
                this.emit(op, span);
                Ok(())
            }),
            PatternKind::Singleton(Singleton::None) => {
                self.emit(Op::JumpIfNone { src: subject, when: false, to: fail.into() }, span);
                Ok(())
            }
            PatternKind::Singleton(value) => self.scratch(|this| {
                let rhs = this.load_constant(Const::Bool(value == Singleton::True), span);
                this.emit(Op::Is { dst: rhs, lhs: subject, rhs, negate: false }, span);
                this.emit(Op::JumpIf { src: rhs, when: false, to: fail.into() }, span);
                Ok(())
            }),
            PatternKind::Sequence(patterns) => self.sequence(patterns, subject, fail, captures, span),
            PatternKind::Mapping { keys, patterns, rest } => {
                self.mapping(keys, patterns, rest, subject, fail, captures, span)
            }
            PatternKind::Class { class, patterns, names, named } => {
                let parts = ClassParts { class, patterns, names, named };
                self.class_pattern(parts, subject, fail, captures, span)
            }
            PatternKind::Star(name) => match name {
                Some(name) => self.capture(name, subject, span, captures),
                None => Ok(()),
            },
            PatternKind::As { pattern, name } => {
                if let Some(pattern) = pattern {
                    self.pattern(pattern, subject, fail, captures)?;
                }
                match name {
                    Some(name) => self.capture(name, subject, span, captures),
                    None => Ok(()),
                }
            }
            PatternKind::Or(patterns) => self.alternatives(patterns, subject, fail, captures, span),
        }
    }

    /// Jumps to `fail` unless `src` is true, or not None.
    fn require(&mut self, src: Reg, fail: Label, span: Span) {
        self.emit(Op::JumpIf { src, when: false, to: fail.into() }, span);
    }

    fn length(&mut self, subject: Reg, n: usize, exact: bool, fail: Label, span: Span) {
        let mark = self.unit().mark();
        let lhs = self.unit().alloc();
        self.emit(Op::GetLen { dst: lhs, src: subject }, span);
        let to = fail.into();
        let op = match (i8::try_from(n), exact) {
            (Ok(imm), true) => Op::JumpEqImm { lhs, imm, when: false, to },
            (Ok(imm), false) => Op::JumpGeImm { lhs, imm, when: false, to },
            (Err(_), exact) => {
                let rhs = self.load_constant(Const::Int(n as i64), span);
                if exact {
                    Op::JumpEq { lhs, rhs, when: false, to }
                } else {
                    Op::JumpGe { lhs, rhs, when: false, to }
                }
            }
        };
        self.emit(op, span);
        self.unit().release(mark);
    }

    fn is_wildcard(&self, id: PatternId) -> bool {
        matches!(
            self.ast.pattern(id).kind,
            PatternKind::As { pattern: None, name: None } | PatternKind::Star(None)
        )
    }

    fn sequence(
        &mut self,
        patterns: List<PatternId>,
        subject: Reg,
        fail: Label,
        captures: &mut Captures,
        span: Span,
    ) -> Result<()> {
        let patterns = self.ast.list(patterns);
        let starred = |id: &PatternId| matches!(self.ast.pattern(*id).kind, PatternKind::Star(_));
        if patterns.iter().filter(|id| starred(id)).count() > 1 {
            return Err(CompileError::new("multiple starred names in sequence pattern", span));
        }
        let star = patterns.iter().position(starred);
        self.scratch(|this| {
            let dst = this.unit().alloc();
            this.emit(Op::MatchSequence { dst, src: subject }, span);
            this.require(dst, fail, span);
            Ok(())
        })?;
        match star {
            None => self.length(subject, patterns.len(), true, fail, span),
            Some(_) if patterns.len() == 1 => {}
            Some(_) => self.length(subject, patterns.len() - 1, false, fail, span),
        }
        if patterns.iter().all(|id| self.is_wildcard(*id)) {
            return Ok(());
        }
        let Ok(n) = u8::try_from(patterns.len()) else { return Err(CompileError::too_large(span)) };
        let items = self.unit().alloc_run(u16::from(n));
        let op = match star {
            Some(before) => Op::UnpackStar { src: subject, items, n, before: before as u8 },
            None => Op::Unpack { src: subject, items, n },
        };
        self.emit(op, span);
        self.all_of(patterns, items, fail, captures)
    }

    /// Each pattern with its register from `items` on.
    fn all_of(
        &mut self,
        patterns: &[PatternId],
        items: Reg,
        fail: Label,
        captures: &mut Captures,
    ) -> Result<()> {
        for (row, pattern) in patterns.iter().enumerate() {
            self.pattern(*pattern, items.saturating_add(row as u8), fail, captures)?;
        }
        Ok(())
    }

    fn mapping(
        &mut self,
        keys: List<ExprId>,
        patterns: List<PatternId>,
        rest: Option<Span>,
        subject: Reg,
        fail: Label,
        captures: &mut Captures,
        span: Span,
    ) -> Result<()> {
        let keys = self.ast.exprs(keys);
        let patterns = self.ast.list(patterns);
        let mut seen = IndexSet::new();
        for key in keys {
            let text = self.source.slice(self.ast.span(*key));
            if self.constant(*key).is_some() && !seen.insert(text) {
                return Err(CompileError::new(
                    format!("mapping pattern checks duplicate key ({text})"),
                    span,
                ));
            }
        }
        self.scratch(|this| {
            let dst = this.unit().alloc();
            this.emit(Op::MatchMapping { dst, src: subject }, span);
            this.require(dst, fail, span);
            Ok(())
        })?;
        let Ok(n) = u8::try_from(keys.len()) else { return Err(CompileError::too_large(span)) };
        let mut held = None;
        if n > 0 {
            self.length(subject, keys.len(), false, fail, span);
            let tuple = self.unit().alloc();
            self.scratch(|this| {
                this.run_from(tuple);
                let items = this.run(keys)?;
                this.emit(Op::NewTuple { dst: tuple, items, n }, span);
                Ok(())
            })?;
            let values = self.unit().alloc();
            self.emit(Op::MatchKeys { dst: values, src: subject, keys: tuple }, span);
            self.emit(Op::JumpIfNone { src: values, when: true, to: fail.into() }, span);
            let items = self.unit().alloc_run(u16::from(n));
            self.emit(Op::Unpack { src: values, items, n }, span);
            self.all_of(patterns, items, fail, captures)?;
            held = Some(tuple);
        }
        let Some(rest) = rest else { return Ok(()) };
        let dict = self.unit().alloc();
        self.emit(Op::NewDict { dst: dict, items: 0, n: 0 }, span);
        self.emit(Op::DictUpdate { dict, mapping: subject }, span);
        if let Some(tuple) = held {
            self.scratch(|this| {
                let items = this.unit().alloc_run(u16::from(n));
                this.emit(Op::Unpack { src: tuple, items, n }, span);
                for row in 0..n {
                    this.emit(Op::DelItem { obj: dict, key: items.saturating_add(row) }, span);
                }
                Ok(())
            })?;
        }
        self.capture(rest, dict, span, captures)
    }

    fn class_pattern(
        &mut self,
        parts: ClassParts,
        subject: Reg,
        fail: Label,
        captures: &mut Captures,
        span: Span,
    ) -> Result<()> {
        let ClassParts { class, patterns, names, named } = parts;
        let mut attributes = IndexSet::new();
        for (name, pattern) in self.ast.list(names).iter().zip(self.ast.list(named)) {
            let key = self.name(*name);
            if !attributes.insert(key) {
                let text = self.source.name(*name);
                return Err(CompileError::new(
                    format!("attribute name repeated in class pattern: {text}"),
                    self.ast.pattern(*pattern).span,
                ));
            }
        }
        let texts: Vec<Const> = attributes.iter().map(|name| Const::Str(self.names.text(*name))).collect();
        let patterns: Vec<PatternId> =
            self.ast.list(patterns).iter().chain(self.ast.list(named)).copied().collect();
        let Ok(total) = u8::try_from(patterns.len()) else { return Err(CompileError::too_large(span)) };
        let n = total - attributes.len().min(usize::from(total)) as u8;
        let k = self.unit().tables.constant(Const::Tuple(texts.into()));
        let values = self.unit().alloc();
        self.scratch(|this| {
            let class = this.operand(class)?;
            this.emit(Op::MatchClass { dst: values, src: subject, class, n, k }, span);
            Ok(())
        })?;
        self.emit(Op::JumpIfNone { src: values, when: true, to: fail.into() }, span);
        if total == 0 {
            return Ok(());
        }
        let items = self.unit().alloc_run(u16::from(total));
        self.emit(Op::Unpack { src: values, items, n: total }, span);
        self.all_of(&patterns, items, fail, captures)
    }

    /// `a | b`: the captures of whichever matches end up in the same registers.
    fn alternatives(
        &mut self,
        patterns: List<PatternId>,
        subject: Reg,
        fail: Label,
        captures: &mut Captures,
        span: Span,
    ) -> Result<()> {
        let patterns = self.ast.list(patterns);
        let matched = self.unit().label();
        let mut common: Option<Captures> = None;
        for (row, pattern) in patterns.iter().enumerate() {
            let last = row + 1 == patterns.len();
            if !last {
                self.check_refutable(*pattern)?;
            }
            let next = if last { fail } else { self.unit().label() };
            let mark = self.unit().mark();
            let mut own = Captures::new();
            self.pattern(*pattern, subject, next, &mut own)?;
            match &common {
                None => {
                    // The first alternative's registers, moved down, are everyone's.
                    let place = self.ast.pattern(*pattern).span;
                    self.unit().release(mark);
                    let above = self.unit().alloc_run(own.len() as u16);
                    let mut moved = Captures::new();
                    let count = own.len();
                    let high = own.values().map(|(reg, _)| u16::from(*reg) + 1).max().unwrap_or(0);
                    let spare = self.unit().mark().max(high);
                    // Captures may lie where others go, so they pass through registers above all of them.
                    self.unit().release(spare);
                    let through = self.unit().alloc_run(count as u16);
                    for (row, (reg, _)) in own.values().enumerate() {
                        self.unit().copy(through.saturating_add(row as u8), *reg, place);
                    }
                    for (row, (name, (_, span))) in own.iter().enumerate() {
                        let reg = above.saturating_add(row as u8);
                        self.unit().copy(reg, through.saturating_add(row as u8), place);
                        moved.insert(*name, (reg, *span));
                    }
                    self.unit().release(u16::from(above) + count as u16);
                    common = Some(moved);
                }
                Some(known) => {
                    if known.len() != own.len() || !known.keys().all(|name| own.contains_key(name)) {
                        return Err(CompileError::new("alternative patterns bind different names", span));
                    }
                    let moves: Vec<(Reg, Reg)> = known
                        .iter()
                        .filter_map(|(name, (to, _))| own.get(name).map(|(from, _)| (*to, *from)))
                        .collect();
                    for (to, from) in moves {
                        self.unit().copy(to, from, span);
                    }
                    self.unit().release(mark);
                }
            }
            if !last {
                self.unit().jump(matched, span);
                self.unit().place(next);
            }
        }
        self.unit().place(matched);
        for (name, (reg, place)) in common.unwrap_or_default() {
            if captures.insert(name, (reg, place)).is_some() {
                let text = self.names.text(name);
                return Err(CompileError::new(
                    format!("multiple assignments to name '{text}' in pattern"),
                    place,
                ));
            }
        }
        Ok(())
    }
}

/// The parts of a class pattern.
struct ClassParts {
    class: ExprId,
    patterns: List<PatternId>,
    names: List<Span>,
    named: List<PatternId>,
}
