//! Comparisons, truth, and the jumps that depend on them.

use monty_bytecode::Op;

use crate::machine::special::comparison;
use crate::machine::{Ret, Vm};
use crate::object::{Kind, Value};
use crate::protocol::CompareOp;
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn compare_op(&mut self, op: Op) -> Option<Answer<()>> {
        match op {
            Op::JumpIf { src, when, to } => {
                return Some(self.deliver(Ret::Test { when, to }, Value::UNDEF, self.reg(src)));
            }
            Op::Not { dst, src } => {
                return Some(self.deliver(Ret::Bool { dst, negate: true }, Value::UNDEF, self.reg(src)));
            }
            Op::Is { dst, lhs, rhs, negate } => {
                let same = self.identical(self.reg(lhs), self.reg(rhs));
                self.set_reg(dst, Value::bool(same != negate));
                return Some(Ok(()));
            }
            Op::In { dst, item, container, negate } => {
                return Some(self.contains(self.reg(container), self.reg(item), Ret::Bool { dst, negate }));
            }
            _ => {}
        }
        let (which, a, b, ret) = comparison(op, |r| self.reg(r))?;
        Some(self.compare(which, a, b, ret))
    }

    /// `a is b`
    pub(crate) fn identical(&self, a: Value, b: Value) -> bool {
        // Strs of one character and interned ones are one object; other equal strs may or may not be.
        a == b
    }

    fn compare(&mut self, op: CompareOp, a: Value, b: Value, ret: Ret) -> Answer<()> {
        let answer = if a.is(Kind::Cell) && b.is(Kind::Cell) {
            Err(Raise::Decline)
        } else {
            self.ctx.compare(op, a, b)
        };
        match answer {
            Ok(Some(answer)) => self.deliver(ret, Value::UNDEF, Value::bool(answer)),
            Ok(None) => Err(self.ctx.unordered(op, a, b)),
            Err(Raise::Decline) => {
                let (name, reflected, symbol) = op.names();
                let [name, reflected, symbol] = [name, reflected, symbol].map(|n| self.ctx.heap.intern(n));
                self.call_twin("compare", &[a, b, name, reflected, symbol], ret)
            }
            Err(raise) => Err(raise),
        }
    }

    /// The left operand's method does not know how to answer the comparison before `pc`: the right one's is asked.
    #[cold]
    pub(crate) fn compare_reflected(&mut self) -> Answer<()> {
        let Some((op, a, b, ret)) = self.op_before(0).and_then(|op| comparison(op, |r| self.reg(r))) else {
            return Err(self.internal("an answer to no comparison"));
        };
        let (name, reflected, symbol) = op.names();
        let [name, reflected, symbol] = [name, reflected, symbol].map(|n| self.ctx.heap.intern(n));
        self.call_twin("compare_reflected", &[a, b, name, reflected, symbol], ret)
    }

    fn contains(&mut self, container: Value, item: Value, ret: Ret) -> Answer<()> {
        match self.ctx.contains(container, item) {
            Ok(answer) => self.deliver(ret, Value::UNDEF, Value::bool(answer)),
            Err(Raise::Decline) => self.call_twin("contains", &[container, item], ret),
            Err(raise) => Err(raise),
        }
    }
}
