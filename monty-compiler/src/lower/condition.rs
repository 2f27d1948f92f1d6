//! Conditions: tests that jump instead of making a value.

use monty_bytecode::{Const, Op};
use monty_parser::ast::{BoolOp, CmpOp, Comparison, ExprId, ExprKind, List, Span, UnaryOp};

use super::frame::Lower;
use crate::emit::{Label, Reg};
use crate::error::Result;
use crate::fold;

impl Lower<'_> {
    /// Jumps to `to` if the truth of the expression is `when`, else goes on.
    pub(super) fn branch(&mut self, id: ExprId, when: bool, to: Label) -> Result<()> {
        let span = self.ast.span(id);
        self.deeper(span, |this| this.scratch(|this| this.branch_inner(id, when, to)))
    }

    fn branch_inner(&mut self, mut id: ExprId, mut when: bool, to: Label) -> Result<()> {
        while let ExprKind::Unary { op: UnaryOp::Not, operand } = self.ast.kind(id) {
            id = operand;
            when = !when;
        }
        let span = self.ast.span(id);
        if let Some(k) = self.constant(id) {
            if fold::truth(&k) == when {
                self.unit().jump(to, span);
            }
            return Ok(());
        }
        match self.ast.kind(id) {
            ExprKind::Bool { op, values } => self.branch_bool(op == BoolOp::Or, values, when, to),
            ExprKind::Compare { left, rest } => self.branch_compare(left, rest, when, to, span),
            _ => {
                let src = self.operand(id)?;
                self.emit(Op::JumpIf { src, when, to: to.into() }, span);
                Ok(())
            }
        }
    }

    fn branch_bool(&mut self, or: bool, values: List<ExprId>, when: bool, to: Label) -> Result<()> {
        let Some((last, rest)) = self.ast.exprs(values).split_last() else { return Ok(()) };
        if or == when {
            // Each operand alone decides for the jump.
            let Some((first, others)) = self.ast.exprs(values).split_first() else { return Ok(()) };
            self.branch(*first, when, to)?;
            let bound = self.unit().state();
            for value in others {
                self.branch(*value, when, to)?;
            }
            self.unit().set_bound(bound);
            return Ok(());
        }
        let on = self.unit().label();
        let mut bound = None;
        for value in rest {
            self.branch(*value, or, on)?;
            bound = bound.or(Some(self.unit().state()));
        }
        self.branch(*last, when, to)?;
        self.unit().place(on);
        if let Some(bound) = bound {
            self.unit().set_bound(bound);
        }
        Ok(())
    }

    fn branch_compare(
        &mut self,
        left: ExprId,
        rest: List<Comparison>,
        when: bool,
        to: Label,
        span: Span,
    ) -> Result<()> {
        let ast = self.ast;
        let Some((last, before)) = ast.list(rest).split_last() else { return Ok(()) };
        let mut lhs = self.operand(left)?;
        if before.is_empty() {
            return self.branch_step(lhs, last, when, to, span);
        }
        // The first comparison that fails ends the chain.
        let out = self.unit().label();
        let failed = if when { out } else { to };
        let mut bound = None;
        let slots = [self.unit().alloc(), self.unit().alloc()];
        for (step, slot) in before.iter().zip(slots.into_iter().cycle()) {
            let rhs = self.comparand_in(step, Some(slot))?;
            self.branch_registers(step.op, lhs, rhs, false, failed, span);
            bound = bound.or(Some(self.unit().state()));
            lhs = rhs;
        }
        self.branch_step(lhs, last, when, to, span)?;
        self.unit().place(out);
        if let Some(bound) = bound {
            self.unit().set_bound(bound);
        }
        Ok(())
    }

    fn branch_step(&mut self, lhs: Reg, step: &Comparison, when: bool, to: Label, span: Span) -> Result<()> {
        let to32 = u32::from(to);
        match self.constant(step.right) {
            Some(Const::None) if matches!(step.op, CmpOp::Is | CmpOp::IsNot) => {
                let when = (step.op == CmpOp::Is) == when;
                self.emit(Op::JumpIfNone { src: lhs, when, to: to32 }, span);
                return Ok(());
            }
            Some(Const::Int(value)) => {
                if let Some(op) =
                    i8::try_from(value).ok().and_then(|imm| with_immediate(step.op, lhs, imm, when, to32))
                {
                    self.emit(op, span);
                    return Ok(());
                }
            }
            _ => {}
        }
        let rhs = self.comparand(step)?;
        self.branch_registers(step.op, lhs, rhs, when, to, span);
        Ok(())
    }

    fn branch_registers(&mut self, op: CmpOp, lhs: Reg, rhs: Reg, when: bool, to: Label, span: Span) {
        let to32 = u32::from(to);
        let op = match op {
            CmpOp::Eq => Op::JumpEq { lhs, rhs, when, to: to32 },
            CmpOp::NotEq => Op::JumpNe { lhs, rhs, when, to: to32 },
            CmpOp::Lt => Op::JumpLt { lhs, rhs, when, to: to32 },
            CmpOp::LtE => Op::JumpLe { lhs, rhs, when, to: to32 },
            CmpOp::Gt => Op::JumpGt { lhs, rhs, when, to: to32 },
            CmpOp::GtE => Op::JumpGe { lhs, rhs, when, to: to32 },
            CmpOp::Is | CmpOp::IsNot | CmpOp::In | CmpOp::NotIn => {
                let negate = matches!(op, CmpOp::IsNot | CmpOp::NotIn);
                let mark = self.unit().mark();
                let dst = self.unit().alloc();
                let test = match op {
                    CmpOp::Is | CmpOp::IsNot => Op::Is { dst, lhs, rhs, negate },
                    _ => Op::In { dst, item: lhs, container: rhs, negate },
                };
                self.emit(test, span);
                self.emit(Op::JumpIf { src: dst, when, to: to32 }, span);
                self.unit().release(mark);
                return;
            }
        };
        self.emit(op, span);
    }
}

fn with_immediate(op: CmpOp, lhs: Reg, imm: i8, when: bool, to: u32) -> Option<Op> {
    Some(match op {
        CmpOp::Eq => Op::JumpEqImm { lhs, imm, when, to },
        CmpOp::NotEq => Op::JumpNeImm { lhs, imm, when, to },
        CmpOp::Lt => Op::JumpLtImm { lhs, imm, when, to },
        CmpOp::LtE => Op::JumpLeImm { lhs, imm, when, to },
        CmpOp::Gt => Op::JumpGtImm { lhs, imm, when, to },
        CmpOp::GtE => Op::JumpGeImm { lhs, imm, when, to },
        _ => return None,
    })
}
