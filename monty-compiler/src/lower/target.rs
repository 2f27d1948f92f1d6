//! Assignment to targets, and deletion.

use monty_bytecode::Op;
use monty_parser::ast::{BinOp, ExprId, ExprKind, List, Span};

use super::frame::Lower;
use super::name::Var;
use crate::emit::Reg;
use crate::error::{CompileError, Result};
use crate::scope::ScopeKind;

impl Lower<'_> {
    /// Stores what is in `src`.
    pub(super) fn assign(&mut self, target: ExprId, src: Reg) -> Result<()> {
        let span = self.ast.span(target);
        self.deeper(span, |this| this.scratch(|this| this.assign_inner(target, src, span)))
    }

    fn assign_inner(&mut self, target: ExprId, src: Reg, span: Span) -> Result<()> {
        match self.ast.kind(target) {
            ExprKind::Name => {
                let name = self.name(span);
                self.store(name, src, span);
            }
            ExprKind::Attribute { value, name } => {
                self.note_attribute(value, name);
                let obj = self.operand(value)?;
                let name = self.name(name);
                let site = self.unit().tables.site(name);
                self.emit(Op::SetAttr { obj, value: src, site }, span);
            }
            ExprKind::Subscript { value, index } => {
                let (obj, key) = self.subscript(value, index)?;
                self.emit(Op::SetItem { obj, key, value: src }, span);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => self.unpack(items, src, span)?,
            ExprKind::Starred(_) => {
                return Err(CompileError::new("starred assignment target must be in a list or tuple", span));
            }
            _ => return Err(CompileError::new("cannot assign to expression", span)),
        }
        Ok(())
    }

    fn unpack(&mut self, items: List<ExprId>, src: Reg, span: Span) -> Result<()> {
        let items = self.ast.exprs(items);
        let starred = |item: &ExprId| matches!(self.ast.kind(*item), ExprKind::Starred(_));
        let star = items.iter().position(starred);
        if items.iter().filter(|item| starred(item)).count() > 1 {
            return Err(CompileError::new("multiple starred expressions in assignment", span));
        }
        let Ok(n) = u8::try_from(items.len()) else { return Err(CompileError::too_large(span)) };
        let first = self.unit().alloc_run(u16::from(n));
        let op = match star {
            Some(before) => Op::UnpackStar { src, items: first, n, before: before as u8 },
            None => Op::Unpack { src, items: first, n },
        };
        self.emit(op, span);
        for (row, item) in items.iter().enumerate() {
            let target = match self.ast.kind(*item) {
                ExprKind::Starred(inner) => inner,
                _ => *item,
            };
            self.assign(target, first.saturating_add(row as u8))?;
        }
        Ok(())
    }

    /// `self.name = …` in a method is noted in its class.
    fn note_attribute(&mut self, object: ExprId, name: Span) {
        if !matches!(self.ast.kind(object), ExprKind::Name)
            || self.source.slice(self.ast.span(object)) != "self"
        {
            return;
        }
        let name = self.name(name);
        let scopes = &self.scopes;
        let class = self.outer.iter_mut().rev().find(|frame| scopes.get(frame.home).kind == ScopeKind::Class);
        if let Some(class) = class {
            class.static_attributes.insert(name, ());
        }
    }

    /// The register of a target that is a local variable.
    pub(super) fn target_register(&mut self, target: ExprId) -> Option<Reg> {
        if !matches!(self.ast.kind(target), ExprKind::Name) {
            return None;
        }
        let name = self.name(self.ast.span(target));
        self.local_register(name)
    }

    /// `target = target = value`
    pub(super) fn assignment(&mut self, targets: List<ExprId>, value: ExprId) -> Result<()> {
        let targets = self.ast.exprs(targets);
        if let [target] = targets {
            if let Some(reg) = self.target_register(*target) {
                self.expr(value, reg)?;
                let name = self.name(self.ast.span(*target));
                self.assigned(name);
                return Ok(());
            }
            if self.pairwise(*target, value)? {
                return Ok(());
            }
        }
        let simple = targets.iter().all(|target| matches!(self.ast.kind(*target), ExprKind::Name));
        let src = if simple || targets.len() == 1 { self.operand(value)? } else { self.fresh(value)? };
        for target in targets {
            self.assign(*target, src)?;
        }
        Ok(())
    }

    /// `a, b = b, a` without a tuple.
    fn pairwise(&mut self, target: ExprId, value: ExprId) -> Result<bool> {
        let (ExprKind::Tuple(targets) | ExprKind::List(targets)) = self.ast.kind(target) else {
            return Ok(false);
        };
        let (ExprKind::Tuple(values) | ExprKind::List(values)) = self.ast.kind(value) else {
            return Ok(false);
        };
        let (targets, values) = (self.ast.exprs(targets), self.ast.exprs(values));
        let starred =
            |ids: &[ExprId]| ids.iter().any(|id| matches!(self.ast.kind(*id), ExprKind::Starred(_)));
        if targets.len() != values.len() || targets.len() > 8 || starred(targets) || starred(values) {
            return Ok(false);
        }
        let mut held = Vec::new();
        let mut written = Vec::new();
        for (target, value) in targets.iter().zip(values) {
            let reg = self.operand(*value)?;
            let reg = if self.unit().is_local(reg) && written.contains(&Some(reg)) {
                let copy = self.unit().alloc();
                self.frame.unit.copy(copy, reg, self.ast.span(*value));
                copy
            } else {
                reg
            };
            held.push(reg);
            if matches!(self.ast.kind(*target), ExprKind::Tuple(_) | ExprKind::List(_)) {
                // A nested target may write any variable.
                self.targets_below(*target, &mut written);
            } else {
                written.push(self.target_register(*target));
            }
        }
        for (target, src) in targets.iter().zip(held) {
            self.assign(*target, src)?;
        }
        Ok(true)
    }

    fn targets_below(&mut self, target: ExprId, written: &mut Vec<Option<Reg>>) {
        let mut work = vec![target];
        while let Some(target) = work.pop() {
            match self.ast.kind(target) {
                ExprKind::Tuple(items) | ExprKind::List(items) => work.extend(self.ast.exprs(items)),
                ExprKind::Starred(inner) => work.push(inner),
                _ => written.push(self.target_register(target)),
            }
        }
    }

    /// `target op= value`
    pub(super) fn augmented(&mut self, target: ExprId, op: BinOp, value: ExprId, span: Span) -> Result<()> {
        let constant = self.constant(value);
        let place = self.ast.span(target);
        match self.ast.kind(target) {
            ExprKind::Name => {
                let name = self.name(place);
                let (dst, lhs) = match self.var(name) {
                    Var::Register { reg, changes: false, .. } => {
                        self.settled(name, place);
                        (reg, reg)
                    }
                    _ => {
                        let reg = self.unit().alloc();
                        self.load(name, reg, place);
                        (reg, reg)
                    }
                };
                self.apply(op, dst, lhs, value, constant, true, span)?;
                self.store(name, dst, place);
            }
            ExprKind::Attribute { value: object, name } => {
                self.note_attribute(object, name);
                let obj = self.operand(object)?;
                let name = self.name(name);
                let reg = self.unit().alloc();
                let site = self.unit().tables.site(name);
                self.emit(Op::GetAttr { dst: reg, obj, site }, place);
                self.apply(op, reg, reg, value, constant, true, span)?;
                let site = self.unit().tables.site(name);
                self.emit(Op::SetAttr { obj, value: reg, site }, place);
            }
            ExprKind::Subscript { value: object, index } => {
                let (obj, key) = self.subscript(object, index)?;
                let reg = self.unit().alloc();
                self.emit(Op::GetItem { dst: reg, obj, key }, place);
                self.apply(op, reg, reg, value, constant, true, span)?;
                self.emit(Op::SetItem { obj, key, value: reg }, place);
            }
            _ => return Err(CompileError::new("illegal expression for augmented assignment", place)),
        }
        Ok(())
    }

    pub(super) fn delete_target(&mut self, target: ExprId) -> Result<()> {
        let span = self.ast.span(target);
        self.deeper(span, |this| {
            this.scratch(|this| {
                match this.ast.kind(target) {
                    ExprKind::Name => {
                        let name = this.name(span);
                        this.delete(name, span);
                    }
                    ExprKind::Attribute { value, name } => {
                        let obj = this.operand(value)?;
                        let name = this.name(name);
                        let site = this.unit().tables.site(name);
                        this.emit(Op::DelAttr { obj, site }, span);
                    }
                    ExprKind::Subscript { value, index } => {
                        let (obj, key) = this.subscript(value, index)?;
                        this.emit(Op::DelItem { obj, key }, span);
                    }
                    ExprKind::Tuple(items) | ExprKind::List(items) => {
                        for item in this.ast.exprs(items) {
                            this.delete_target(*item)?;
                        }
                    }
                    _ => return Err(CompileError::new("cannot delete expression", span)),
                }
                Ok(())
            })
        })
    }
}
