//! Arithmetic.

use monty_bytecode::Op;

use crate::machine::special::operator;
use crate::machine::{Ret, Vm};
use crate::object::{Kind, Value};
use crate::protocol::{BinaryOp, UnaryOp};
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn arith_op(&mut self, op: Op) -> Option<Answer<()>> {
        match op {
            Op::Neg { dst, src } => return Some(self.unary(UnaryOp::Neg, dst, self.reg(src))),
            Op::Pos { dst, src } => return Some(self.unary(UnaryOp::Pos, dst, self.reg(src))),
            Op::Invert { dst, src } => return Some(self.unary(UnaryOp::Invert, dst, self.reg(src))),
            _ => {}
        }
        let (which, dst, lhs, rhs, inplace) = operator(op, |r| self.reg(r))?;
        Some(if inplace { self.inplace(which, dst, lhs, rhs) } else { self.binary(which, dst, lhs, rhs) })
    }

    /// The method that was asked to answer the operator before `pc` does not know how.
    #[cold]
    pub(crate) fn no_operator(&mut self) -> Answer<()> {
        match self.op_before(0).and_then(|op| operator(op, |r| self.reg(r))) {
            Some((op, _, a, b, true)) => Err(self.unsupported(op.inplace_symbol(), a, b)),
            Some((op, _, a, b, false)) => Err(self.unsupported(op.names().3, a, b)),
            None => Err(self.internal("an answer to no operator")),
        }
    }

    fn binary(&mut self, op: BinaryOp, dst: u8, a: Value, b: Value) -> Answer<()> {
        match self.ctx.binary(op, a, b) {
            Ok(Some(v)) => {
                self.set_reg(dst, v);
                Ok(())
            }
            Ok(None) if !self.has_operators(a) && !self.has_operators(b) => {
                Err(self.unsupported(op.names().3, a, b))
            }
            Ok(None) | Err(Raise::Decline) => {
                let (name, reflected, _, symbol) = op.names();
                let [name, reflected, symbol] = [name, reflected, symbol].map(|n| self.ctx.heap.intern(n));
                self.call_twin("binary", &[a, b, name, reflected, symbol], Ret::Store(dst))
            }
            Err(raise) => Err(raise),
        }
    }

    fn inplace(&mut self, op: BinaryOp, dst: u8, a: Value, b: Value) -> Answer<()> {
        if op == BinaryOp::Add && a.is(Kind::List) {
            return self.extend_list(dst, a, b);
        }
        match self.ctx.inplace(op, a, b) {
            Ok(Some(v)) => {
                self.set_reg(dst, v);
                Ok(())
            }
            Ok(None) if !self.has_operators(a) && !self.has_operators(b) => {
                Err(self.unsupported(op.inplace_symbol(), a, b))
            }
            Ok(None) | Err(Raise::Decline) => {
                let (name, reflected, inplace, _) = op.names();
                let [inplace, name, reflected, symbol] =
                    [inplace, name, reflected, op.inplace_symbol()].map(|n| self.ctx.heap.intern(n));
                self.call_twin("inplace", &[a, b, inplace, name, reflected, symbol], Ret::Store(dst))
            }
            Err(raise) => Err(raise),
        }
    }

    /// Can its class define operators in Python?
    fn has_operators(&self, v: Value) -> bool {
        matches!(v.kind(), Kind::Inst | Kind::Exc | Kind::Class)
    }

    #[cold]
    fn unsupported(&mut self, symbol: &str, a: Value, b: Value) -> Raise {
        let message = format!(
            "unsupported operand type(s) for {symbol}: '{}' and '{}'",
            self.ctx.type_name(a),
            self.ctx.type_name(b)
        );
        self.ctx.heap.type_error(message)
    }

    /// `list += iterable`
    fn extend_list(&mut self, dst: u8, list: Value, b: Value) -> Answer<()> {
        match self.ctx.collect(b) {
            Ok(items) => {
                self.ctx.reserve_items(items.len(), 8)?;
                if let Some(l) = self.ctx.heap.list_mut(list) {
                    l.extend(items);
                }
                self.set_reg(dst, list);
                Ok(())
            }
            Err(Raise::Decline) => {
                self.set_reg(dst, list);
                self.call_twin("drain", &[b], Ret::Extend(dst))
            }
            Err(raise) => Err(raise),
        }
    }

    fn unary(&mut self, op: UnaryOp, dst: u8, v: Value) -> Answer<()> {
        let (name, symbol) = op.names();
        match self.ctx.unary(op, v) {
            Ok(Some(v)) => {
                self.set_reg(dst, v);
                Ok(())
            }
            Ok(None) if !self.has_operators(v) => {
                let message = format!("bad operand type for unary {symbol}: '{}'", self.ctx.type_name(v));
                Err(self.ctx.heap.type_error(message))
            }
            Ok(None) | Err(Raise::Decline) => {
                let [name, symbol] = [name, symbol].map(|n| self.ctx.heap.intern(n));
                self.call_twin("unary", &[v, name, symbol], Ret::Store(dst))
            }
            Err(raise) => Err(raise),
        }
    }
}
