//! Comparisons, truth, and the jumps that depend on them.

use monty_bytecode::Op;

use crate::machine::{Ret, Vm};
use crate::object::Value;
use crate::protocol::CompareOp;
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn compare_op(&mut self, op: Op) -> Option<Answer<()>> {
        use CompareOp::{Eq, Ge, Gt, Le, Lt, Ne};
        let imm = |i: i8| Value::small(i32::from(i));
        let (which, a, b, ret) = match op {
            Op::Eq { dst, lhs, rhs } => (Eq, self.reg(lhs), self.reg(rhs), Ret::Store(dst)),
            Op::Ne { dst, lhs, rhs } => (Ne, self.reg(lhs), self.reg(rhs), Ret::Store(dst)),
            Op::Lt { dst, lhs, rhs } => (Lt, self.reg(lhs), self.reg(rhs), Ret::Store(dst)),
            Op::Le { dst, lhs, rhs } => (Le, self.reg(lhs), self.reg(rhs), Ret::Store(dst)),
            Op::Gt { dst, lhs, rhs } => (Gt, self.reg(lhs), self.reg(rhs), Ret::Store(dst)),
            Op::Ge { dst, lhs, rhs } => (Ge, self.reg(lhs), self.reg(rhs), Ret::Store(dst)),
            Op::JumpEq { lhs, rhs, when, to } => (Eq, self.reg(lhs), self.reg(rhs), Ret::Test { when, to }),
            Op::JumpNe { lhs, rhs, when, to } => (Ne, self.reg(lhs), self.reg(rhs), Ret::Test { when, to }),
            Op::JumpLt { lhs, rhs, when, to } => (Lt, self.reg(lhs), self.reg(rhs), Ret::Test { when, to }),
            Op::JumpLe { lhs, rhs, when, to } => (Le, self.reg(lhs), self.reg(rhs), Ret::Test { when, to }),
            Op::JumpGt { lhs, rhs, when, to } => (Gt, self.reg(lhs), self.reg(rhs), Ret::Test { when, to }),
            Op::JumpGe { lhs, rhs, when, to } => (Ge, self.reg(lhs), self.reg(rhs), Ret::Test { when, to }),
            Op::JumpEqImm { lhs, imm: i, when, to } => (Eq, self.reg(lhs), imm(i), Ret::Test { when, to }),
            Op::JumpNeImm { lhs, imm: i, when, to } => (Ne, self.reg(lhs), imm(i), Ret::Test { when, to }),
            Op::JumpLtImm { lhs, imm: i, when, to } => (Lt, self.reg(lhs), imm(i), Ret::Test { when, to }),
            Op::JumpLeImm { lhs, imm: i, when, to } => (Le, self.reg(lhs), imm(i), Ret::Test { when, to }),
            Op::JumpGtImm { lhs, imm: i, when, to } => (Gt, self.reg(lhs), imm(i), Ret::Test { when, to }),
            Op::JumpGeImm { lhs, imm: i, when, to } => (Ge, self.reg(lhs), imm(i), Ret::Test { when, to }),
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
            _ => return None,
        };
        Some(self.compare(which, a, b, ret))
    }

    /// `a is b`
    pub(crate) fn identical(&self, a: Value, b: Value) -> bool {
        // Strs of one character and interned ones are one object; other equal strs may or may not be.
        a == b
    }

    fn compare(&mut self, op: CompareOp, a: Value, b: Value, ret: Ret) -> Answer<()> {
        match self.ctx.compare(op, a, b) {
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

    fn contains(&mut self, container: Value, item: Value, ret: Ret) -> Answer<()> {
        match self.ctx.contains(container, item) {
            Ok(answer) => self.deliver(ret, Value::UNDEF, Value::bool(answer)),
            Err(Raise::Decline) => self.call_twin("contains", &[container, item], ret),
            Err(raise) => Err(raise),
        }
    }
}
