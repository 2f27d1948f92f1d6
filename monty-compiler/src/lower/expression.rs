//! Expressions: into a register, or wherever the value already is.

use monty_bytecode::{Const, Op, surrogate};
use monty_parser::ast::{BoolOp, ExprId, ExprKind, Span, UnaryOp};
use monty_parser::literal;

use super::frame::Lower;
use crate::emit::Reg;
use crate::error::{CompileError, Result};
use crate::fold;
use crate::name::{Name, Names};

/// How high a tree may be in which a constant is looked for.
const MAX_CONSTANT_HEIGHT: u16 = 24;

impl Lower<'_> {
    /// Evaluates an expression into a new temporary.
    pub(super) fn fresh(&mut self, id: ExprId) -> Result<Reg> {
        let dst = self.unit().alloc();
        self.expr(id, dst)?;
        Ok(dst)
    }

    /// Evaluates an expression; a local variable that cannot change meanwhile is read where it is.
    pub(super) fn operand(&mut self, id: ExprId) -> Result<Reg> {
        if let Some(name) = self.shallow_name(id) {
            let span = self.ast.span(id);
            let reg = self.name_operand(name, None, span);
            return if self.unit().out_of_registers() { Err(CompileError::too_wide(span)) } else { Ok(reg) };
        }
        match self.settled_operand(id) {
            Some(reg) => Ok(reg),
            None => self.fresh(id),
        }
    }

    /// The name, if the expression is one and nothing stands against loading it.
    fn shallow_name(&mut self, id: ExprId) -> Option<Name> {
        let ExprKind::Name = self.ast.kind(id) else { return None };
        let room = self.depth < super::frame::MAX_DEPTH && !self.unit().out_of_registers();
        let name = self.name(self.ast.span(id));
        (room && name != Names::DEBUG).then_some(name)
    }

    /// The same, in a given temporary if it needs one.
    pub(super) fn operand_in(&mut self, id: ExprId, slot: Reg) -> Result<Reg> {
        if let Some(name) = self.shallow_name(id) {
            return Ok(self.name_operand(name, Some(slot), self.ast.span(id)));
        }
        if let Some(reg) = self.settled_operand(id) {
            return Ok(reg);
        }
        self.expr(id, slot)?;
        Ok(slot)
    }

    /// The same, in `dst` if that is a temporary.
    pub(super) fn operand_near(&mut self, id: ExprId, dst: Reg) -> Result<Reg> {
        if self.unit().is_local(dst) { self.operand(id) } else { self.operand_in(id, dst) }
    }

    fn settled_operand(&mut self, id: ExprId) -> Option<Reg> {
        if let ExprKind::Name = self.ast.kind(id) {
            let span = self.ast.span(id);
            let name = self.name(span);
            return self.settled(name, span);
        }
        None
    }

    /// A register to build a value in step by step: `dst`, unless it is a variable that the steps might read or that
    /// an exception must leave alone.
    pub(super) fn workplace(&mut self, dst: Reg) -> Reg {
        if self.unit().is_local(dst) { self.unit().alloc() } else { dst }
    }

    /// The value of a literal, or of arithmetic on literals.
    pub(super) fn constant(&self, id: ExprId) -> Option<Const> {
        let expr = self.ast.expr(id);
        if expr.height > MAX_CONSTANT_HEIGHT {
            return None;
        }
        let text = |span: Span| self.source.slice(span);
        let string = |value| match value {
            literal::StrValue::Text(text) => Some(Const::Str(text.into())),
            literal::StrValue::Surrogates(wide) => Some(Const::Str(surrogate::from_wide(&wide).into())),
        };
        match expr.kind {
            ExprKind::None => Some(Const::None),
            ExprKind::True => Some(Const::Bool(true)),
            ExprKind::False => Some(Const::Bool(false)),
            ExprKind::Ellipsis => Some(Const::Ellipsis),
            ExprKind::Int => Some(match literal::parse_int(text(expr.span)) {
                literal::Int::Small(value) => Const::Int(value),
                literal::Int::Big { radix: 10, digits } => {
                    let digits = digits.trim_start_matches('0');
                    Const::BigInt(digits.into())
                }
                literal::Int::Big { radix, digits } => {
                    fold::integer(&num_bigint::BigInt::parse_bytes(digits.as_bytes(), radix)?)
                }
            }),
            ExprKind::Float => Some(Const::Float(literal::parse_float(text(expr.span)))),
            ExprKind::Imaginary => Some(Const::Complex(0.0, literal::parse_imaginary(text(expr.span)))),
            ExprKind::Str => match literal::plain_str(self.source, expr.span) {
                Some(text) => Some(Const::Str(text.into())),
                None => string(literal::decode_str(self.source, expr.span)),
            },
            ExprKind::StrConcat(spans) => string(literal::concat_str(self.source, self.ast.list(spans))),
            ExprKind::Bytes => Some(Const::Bytes(literal::decode_bytes(self.source, expr.span).into())),
            ExprKind::BytesConcat(spans) => {
                Some(Const::Bytes(literal::concat_bytes(self.source, self.ast.list(spans)).into()))
            }
            ExprKind::Name if text(expr.span) == "__debug__" => Some(Const::Bool(true)),
            ExprKind::Tuple(items) => {
                let items: Option<Vec<Const>> =
                    self.ast.exprs(items).iter().map(|item| self.constant(*item)).collect();
                items.map(|items| Const::Tuple(items.into()))
            }
            ExprKind::Unary { op, operand } => fold::unary(op, &self.constant(operand)?),
            ExprKind::Binary { op, left, right } => {
                fold::binary(op, &self.constant(left)?, &self.constant(right)?)
            }
            _ => None,
        }
    }

    /// Evaluates an expression into `dst`.
    pub(super) fn expr(&mut self, id: ExprId, dst: Reg) -> Result<()> {
        let span = self.ast.span(id);
        self.depth += 1;
        if self.depth > super::frame::MAX_DEPTH {
            return Err(CompileError::too_deep(span));
        }
        if self.unit().out_of_registers() {
            return Err(CompileError::too_wide(span));
        }
        let mark = self.unit().mark();
        self.expr_inner(id, dst, span)?;
        self.unit().release(mark);
        self.depth -= 1;
        Ok(())
    }

    fn expr_inner(&mut self, id: ExprId, dst: Reg, span: Span) -> Result<()> {
        match self.ast.kind(id) {
            ExprKind::Name => {
                match self.name(span) {
                    Names::DEBUG => self.unit().constant(dst, Const::Bool(true), span),
                    name => self.load(name, dst, span),
                }
                Ok(())
            }
            ExprKind::Unary { .. } => self.unary(id, dst),
            ExprKind::Binary { .. } => self.binary(id, dst),
            ExprKind::Tuple(items) => self.tuple(id, items, dst),
            ExprKind::List(items) => self.list(items, dst, span),
            ExprKind::Set(items) => self.set(items, dst, span),
            ExprKind::Dict(items) => self.dict(items, dst, span),
            ExprKind::ListComp { .. }
            | ExprKind::SetComp { .. }
            | ExprKind::DictComp { .. }
            | ExprKind::Generator { .. } => self.comprehension(id, dst),
            ExprKind::Bool { op, values } => self.bool(op == BoolOp::Or, values, dst, span),
            ExprKind::Compare { left, rest } => self.compare(left, rest, dst, span),
            ExprKind::IfExp { .. } => self.if_expression(id, dst),
            ExprKind::Lambda { params, body } => self.lambda(id, params, body, dst),
            ExprKind::Named { target, value } => self.named(target, value, dst),
            ExprKind::Await(value) => self.await_(value, dst, span),
            ExprKind::Yield(value) => self.yield_(value, dst, span),
            ExprKind::YieldFrom(value) => self.yield_from(value, dst, span),
            ExprKind::Call { .. } | ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => {
                self.postfix(id, dst)
            }
            ExprKind::Slice { .. } => self.slice(id, dst),
            ExprKind::JoinedStr(pieces) => self.joined(pieces, dst, span),
            ExprKind::TemplateStr(pieces) => self.template(pieces, dst, span),
            ExprKind::Starred(_) => Err(CompileError::new("can't use starred expression here", span)),
            _ => match self.constant(id) {
                Some(k) => {
                    self.unit().constant(dst, k, span);
                    Ok(())
                }
                None => Err(CompileError::new("a string with lone surrogates cannot be a constant", span)),
            },
        }
    }

    fn unary(&mut self, id: ExprId, dst: Reg) -> Result<()> {
        if let Some(k) = self.constant(id) {
            self.frame.unit.constant(dst, k, self.ast.span(id));
            return Ok(());
        }
        // `- - - x` is a long way down.
        let mut ops = Vec::new();
        let mut at = id;
        while let ExprKind::Unary { op, operand } = self.ast.kind(at) {
            ops.push((op, self.ast.span(at)));
            at = operand;
        }
        let mut src = self.operand_near(at, dst)?;
        for (row, (op, span)) in ops.iter().enumerate().rev() {
            let to = if row == 0 { dst } else { self.workplace(dst) };
            let op = match op {
                UnaryOp::USub => Op::Neg { dst: to, src },
                UnaryOp::UAdd => Op::Pos { dst: to, src },
                UnaryOp::Invert => Op::Invert { dst: to, src },
                UnaryOp::Not => Op::Not { dst: to, src },
            };
            self.emit(op, *span);
            src = to;
        }
        Ok(())
    }

    /// `a if test else b if … else c`, however long.
    fn if_expression(&mut self, id: ExprId, dst: Reg) -> Result<()> {
        let end = self.unit().label();
        let mut at = id;
        let mut after = crate::emit::Bound::ALL;
        while let ExprKind::IfExp { test, body, orelse } = self.ast.kind(at) {
            let otherwise = self.unit().label();
            self.branch(test, false, otherwise)?;
            let before = self.unit().state();
            self.expr(body, dst)?;
            after = after.both(self.unit().bound());
            self.frame.unit.jump(end, self.ast.span(at));
            self.unit().set_bound(before);
            self.unit().place(otherwise);
            at = orelse;
        }
        self.expr(at, dst)?;
        after = after.both(self.unit().bound());
        self.unit().place(end);
        self.unit().set_bound(after);
        Ok(())
    }

    fn named(&mut self, target: ExprId, value: ExprId, dst: Reg) -> Result<()> {
        let span = self.ast.span(target);
        let name = self.name(span);
        let place = self.workplace(dst);
        self.expr(value, place)?;
        self.store(name, place, span);
        self.unit().copy(dst, place, span);
        Ok(())
    }
}
