//! Binary operators, `and`/`or`, comparisons.

use monty_bytecode::{Const, Op};
use monty_parser::ast::{BinOp, CmpOp, Comparison, ExprId, ExprKind, List, Span};

use super::frame::Lower;
use crate::emit::Reg;
use crate::error::Result;
use crate::fold;

/// What a chain of operators has come to.
enum Sum {
    Const(Const),
    Reg(Reg),
}

impl Lower<'_> {
    /// `a + b - c …`: the left operands are walked in a loop, for the chain may be long.
    pub(super) fn binary(&mut self, id: ExprId, dst: Reg) -> Result<()> {
        let mut chain = smallvec::SmallVec::<[_; 4]>::new();
        let mut at = id;
        while let ExprKind::Binary { op, left, right } = self.ast.kind(at) {
            chain.push((op, right, self.ast.span(at)));
            at = left;
        }
        // A variable stays as it is, be it one of a comprehension's, which live among the temporaries.
        let variable = matches!(self.ast.kind(at), ExprKind::Name);
        let mut sum = match self.constant(at) {
            Some(k) => Sum::Const(k),
            None => Sum::Reg(self.operand_near(at, dst)?),
        };
        // Values in between need a register of their own.
        let mut between = None;
        while let Some((op, right, span)) = chain.pop() {
            let constant = self.constant(right);
            if let (Sum::Const(a), Some(b)) = (&sum, &constant)
                && let Some(k) = fold::binary(op, a, b)
            {
                sum = Sum::Const(k);
                continue;
            }
            let lhs = match sum {
                Sum::Reg(reg) => reg,
                Sum::Const(k) => {
                    let reg = self.workplace(dst);
                    self.frame.unit.constant(reg, k, self.ast.span(at));
                    between = between.or(Some(reg));
                    reg
                }
            };
            let to = if chain.is_empty() {
                dst
            } else {
                match between {
                    Some(reg) => reg,
                    None => {
                        let reg =
                            if variable || self.unit().is_local(lhs) { self.workplace(dst) } else { lhs };
                        between = Some(reg);
                        reg
                    }
                }
            };
            self.scratch(|this| this.apply(op, to, lhs, right, constant, false, span))?;
            sum = Sum::Reg(to);
        }
        if let Sum::Const(k) = sum {
            self.frame.unit.constant(dst, k, self.ast.span(id));
        }
        Ok(())
    }

    /// `dst = lhs op right`
    pub(super) fn apply(
        &mut self,
        op: BinOp,
        dst: Reg,
        lhs: Reg,
        right: ExprId,
        constant: Option<Const>,
        inplace: bool,
        span: Span,
    ) -> Result<()> {
        if let Some(Const::Int(value)) = constant
            && let Ok(imm) = i32::try_from(value)
        {
            let op = match op {
                BinOp::Add => Some(Op::AddImm { dst, lhs, inplace, imm }),
                BinOp::Sub => Some(Op::SubImm { dst, lhs, inplace, imm }),
                BinOp::Mult => Some(Op::MulImm { dst, lhs, inplace, imm }),
                BinOp::FloorDiv => Some(Op::FloorDivImm { dst, lhs, inplace, imm }),
                BinOp::Mod => Some(Op::ModImm { dst, lhs, inplace, imm }),
                _ => None,
            };
            if let Some(op) = op {
                self.emit(op, span);
                return Ok(());
            }
        }
        let rhs = match constant {
            Some(k) => {
                let reg = self.unit().alloc();
                self.frame.unit.constant(reg, k, self.ast.span(right));
                reg
            }
            None => self.operand(right)?,
        };
        let op = match op {
            BinOp::Add => Op::Add { dst, lhs, rhs, inplace },
            BinOp::Sub => Op::Sub { dst, lhs, rhs, inplace },
            BinOp::Mult => Op::Mul { dst, lhs, rhs, inplace },
            BinOp::Div => Op::Div { dst, lhs, rhs, inplace },
            BinOp::FloorDiv => Op::FloorDiv { dst, lhs, rhs, inplace },
            BinOp::Mod => Op::Mod { dst, lhs, rhs, inplace },
            BinOp::MatMult => Op::MatMul { dst, lhs, rhs, inplace },
            BinOp::Pow => Op::Pow { dst, lhs, rhs, inplace },
            BinOp::LShift => Op::LShift { dst, lhs, rhs, inplace },
            BinOp::RShift => Op::RShift { dst, lhs, rhs, inplace },
            BinOp::BitAnd => Op::BitAnd { dst, lhs, rhs, inplace },
            BinOp::BitOr => Op::BitOr { dst, lhs, rhs, inplace },
            BinOp::BitXor => Op::BitXor { dst, lhs, rhs, inplace },
        };
        self.emit(op, span);
        Ok(())
    }

    /// `a or b or c`, `a and b and c` as a value.
    pub(super) fn bool(&mut self, or: bool, values: List<ExprId>, dst: Reg, span: Span) -> Result<()> {
        let place = self.workplace(dst);
        let end = self.unit().label();
        let Some((last, rest)) = self.ast.exprs(values).split_last() else { return Ok(()) };
        let mut after = crate::emit::Bound::ALL;
        for value in rest {
            self.expr(*value, place)?;
            after = after.both(self.unit().bound());
            self.emit(Op::JumpIf { src: place, when: or, to: end.into() }, self.ast.span(*value));
        }
        self.expr(*last, place)?;
        after = after.both(self.unit().bound());
        self.unit().place(end);
        self.unit().set_bound(after);
        self.unit().copy(dst, place, span);
        Ok(())
    }

    /// A comparison or chain of comparisons as a value.
    pub(super) fn compare(
        &mut self,
        left: ExprId,
        rest: List<Comparison>,
        dst: Reg,
        span: Span,
    ) -> Result<()> {
        let ast = self.ast;
        let steps = ast.list(rest);
        let Some((last, before)) = steps.split_last() else { return Ok(()) };
        let mut lhs = self.operand_near(left, dst)?;
        if before.is_empty() {
            let rhs = self.comparand(last)?;
            self.emit(comparison(last.op, dst, lhs, rhs), span);
            return Ok(());
        }
        let place = self.unit().alloc();
        let end = self.unit().label();
        let mut after = crate::emit::Bound::ALL;
        let slots = [self.unit().alloc(), self.unit().alloc()];
        for (step, slot) in before.iter().zip(slots.into_iter().cycle()) {
            let rhs = self.comparand_in(step, Some(slot))?;
            self.emit(comparison(step.op, place, lhs, rhs), span);
            self.emit(Op::JumpIf { src: place, when: false, to: end.into() }, span);
            after = after.both(self.unit().bound());
            lhs = rhs;
        }
        let rhs = self.comparand(last)?;
        self.emit(comparison(last.op, place, lhs, rhs), span);
        after = after.both(self.unit().bound());
        self.unit().place(end);
        self.unit().set_bound(after);
        self.unit().copy(dst, place, span);
        Ok(())
    }

    /// The right side of a comparison. Where it is only asked for membership, a display of constants is a constant.
    pub(super) fn comparand(&mut self, step: &Comparison) -> Result<Reg> {
        self.comparand_in(step, None)
    }

    /// The same, in a given temporary if it needs one.
    pub(super) fn comparand_in(&mut self, step: &Comparison, slot: Option<Reg>) -> Result<Reg> {
        if matches!(step.op, CmpOp::In | CmpOp::NotIn)
            && let Some(k) = self.constant_display(step.right, true)
        {
            let reg = slot.unwrap_or_else(|| self.frame.unit.alloc());
            self.frame.unit.constant(reg, k, self.ast.span(step.right));
            return Ok(reg);
        }
        match slot {
            None => self.operand(step.right),
            Some(slot) => self.operand_in(step.right, slot),
        }
    }

    /// The values of expressions that are all constant.
    pub(super) fn constants(&self, items: &[ExprId]) -> Option<Vec<Const>> {
        items.iter().map(|item| self.constant(*item)).collect()
    }

    /// A list or set display of constants as a tuple or frozenset.
    pub(super) fn constant_display(&self, id: ExprId, sets: bool) -> Option<Const> {
        let (items, set) = match self.ast.kind(id) {
            ExprKind::List(items) => (items, false),
            ExprKind::Set(items) if sets => (items, true),
            _ => return None,
        };
        let items = self.constants(self.ast.exprs(items))?;
        Some(if set { Const::FrozenSet(items.into()) } else { Const::Tuple(items.into()) })
    }
}

fn comparison(op: CmpOp, dst: Reg, lhs: Reg, rhs: Reg) -> Op {
    match op {
        CmpOp::Eq => Op::Eq { dst, lhs, rhs },
        CmpOp::NotEq => Op::Ne { dst, lhs, rhs },
        CmpOp::Lt => Op::Lt { dst, lhs, rhs },
        CmpOp::LtE => Op::Le { dst, lhs, rhs },
        CmpOp::Gt => Op::Gt { dst, lhs, rhs },
        CmpOp::GtE => Op::Ge { dst, lhs, rhs },
        CmpOp::Is => Op::Is { dst, lhs, rhs, negate: false },
        CmpOp::IsNot => Op::Is { dst, lhs, rhs, negate: true },
        CmpOp::In => Op::In { dst, item: lhs, container: rhs, negate: false },
        CmpOp::NotIn => Op::In { dst, item: lhs, container: rhs, negate: true },
    }
}
