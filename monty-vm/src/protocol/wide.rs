//! Arithmetic of integers of up to 127 bits in machine words, and of longer ones without copying them first.

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use super::operator::BinaryOp;
use crate::native::Ctx;
use crate::num::cost;
use crate::object::{Big, Kind, Value};
use crate::raise::Answer;

/// Products by a small integer of up to so many words are made in one go.
const LEAF: u64 = 4096;

impl Ctx {
    fn wide(&self, v: Value) -> Option<i128> {
        match v.as_int() {
            Some(n) => Some(i128::from(n)),
            None => self.heap.big(v)?.0.to_i128(),
        }
    }

    /// `a op b` of two integers that fit into 127 bits, as long as the result does; `None` where it takes more.
    pub(super) fn wide_op(&mut self, op: BinaryOp, a: Value, b: Value) -> Option<Value> {
        let (x, y) = (self.wide(a)?, self.wide(b)?);
        let result = match op {
            BinaryOp::Add => x.checked_add(y)?,
            BinaryOp::Sub => x.checked_sub(y)?,
            BinaryOp::Mul => x.checked_mul(y)?,
            BinaryOp::BitAnd => x & y,
            BinaryOp::BitOr => x | y,
            BinaryOp::BitXor => x ^ y,
            BinaryOp::FloorDiv | BinaryOp::Mod if y != 0 => {
                let (quotient, rest) = (x.checked_div(y)?, x.checked_rem(y)?);
                let down = rest != 0 && (rest < 0) != (y < 0);
                match op {
                    BinaryOp::Mod if down => rest + y,
                    BinaryOp::Mod => rest,
                    _ => quotient - i128::from(down),
                }
            }
            _ => return None,
        };
        Some(match i64::try_from(result).ok().and_then(Value::try_int) {
            Some(v) => v,
            None => self.heap.new_big(Big(BigInt::from(result))),
        })
    }

    /// Sums and differences of long integers, and products by a small one; `None` for anything else.
    pub(super) fn long_op(&mut self, op: BinaryOp, a: Value, b: Value) -> Answer<Option<Value>> {
        let words = |v: Value| self.heap.big(v).map_or(1, |b| cost::words(&b.0));
        let (wa, wb) = (words(a), words(b));
        let (most, small) = (wa.max(wb), !a.is(Kind::Big) || !b.is(Kind::Big));
        match op {
            BinaryOp::Add | BinaryOp::Sub => {}
            BinaryOp::Mul if small && most <= LEAF => {}
            _ => return Ok(None),
        }
        self.ask(most.saturating_add(1).saturating_mul(8))?;
        self.work_words(most.saturating_mul(8))?;
        let result =
            match (op, self.heap.big(a), self.heap.big(b), a.as_int(), b.as_int()) {
                (BinaryOp::Add, Some(a), Some(b), ..) => &a.0 + &b.0,
                (BinaryOp::Sub, Some(a), Some(b), ..) => &a.0 - &b.0,
                (BinaryOp::Add, Some(big), None, _, Some(n))
                | (BinaryOp::Add, None, Some(big), Some(n), _) => &big.0 + n,
                (BinaryOp::Sub, Some(a), None, _, Some(n)) => &a.0 - n,
                (BinaryOp::Sub, None, Some(b), Some(n), _) => n - &b.0,
                (BinaryOp::Mul, Some(big), None, _, Some(n))
                | (BinaryOp::Mul, None, Some(big), Some(n), _) => &big.0 * n,
                _ => return Ok(None),
            };
        Ok(Some(self.heap.new_bigint(result)))
    }
}
