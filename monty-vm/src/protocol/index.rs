//! Integers as positions: what may index a sequence, and what a slice means for a given length.

use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;

use crate::native::Ctx;
use crate::object::{ClassFlags, Kind, Slice, Value};
use crate::raise::{Answer, Raise};

/// A slice resolved for a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first index.
    pub start: i64,
    /// The bound, not included; -1 means "before the first" when stepping down.
    pub stop: i64,
    /// The step, not zero.
    pub step: i64,
    /// How many items it selects.
    pub count: usize,
}

impl Span {
    /// The selected indices, in order.
    pub fn indices(self) -> impl Iterator<Item = usize> {
        // Both bounds lie within a length, so the products stay within it too.
        (0..self.count).map(move |n| (self.start + self.step.wrapping_mul(n as i64)) as usize)
    }

    /// Start and end of the selected run if the step is one.
    #[must_use]
    pub fn run(self) -> Option<(usize, usize)> {
        (self.step == 1).then_some((self.start as usize, self.start as usize + self.count))
    }
}

impl Ctx {
    /// Declines if the value's class has any of these hooks in Python.
    ///
    /// # Errors
    /// `Decline`.
    #[inline]
    pub fn unhooked(&self, v: Value, hooks: ClassFlags) -> Answer<()> {
        if v.on_heap() && self.defines(v, hooks) { Err(Raise::Decline) } else { Ok(()) }
    }

    /// The integer a value stands for as an index, clamped to 64 bits; None if it is not one.
    ///
    /// # Errors
    /// `Decline` where `__index__` is Python code.
    pub fn as_index(&self, v: Value) -> Answer<Option<i64>> {
        match v.kind() {
            Kind::Int => Ok(Some(v.int_val())),
            Kind::True => Ok(Some(1)),
            Kind::False => Ok(Some(0)),
            Kind::Big => Ok(self.heap.big(v).map(|b| clamp(&b.0))),
            Kind::Inst => {
                self.unhooked(v, ClassFlags::INDEX)?;
                match self.heap.inst(v).map(|i| i.payload) {
                    Some(payload) if !payload.is(Kind::Inst) => self.as_index(payload),
                    _ => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    /// The integer a value stands for as an argument, clamped to 64 bits.
    ///
    /// # Errors
    /// `TypeError` if it is not one; `Decline` where `__index__` is Python code.
    pub fn index_arg(&mut self, v: Value) -> Answer<i64> {
        match self.as_index(v)? {
            Some(i) => Ok(i),
            None => {
                let message = format!("'{}' object cannot be interpreted as an integer", self.type_name(v));
                Err(self.heap.type_error(message))
            }
        }
    }

    /// The integer of any size a value stands for as an argument.
    ///
    /// # Errors
    /// As [`Ctx::index_arg`].
    pub fn int_arg(&mut self, v: Value) -> Answer {
        match v.kind() {
            Kind::Int | Kind::Big => Ok(v),
            Kind::Inst => {
                self.unhooked(v, ClassFlags::INDEX)?;
                let plain = self.plain(v);
                if plain.is(Kind::Inst) {
                    self.index_arg(v)?;
                }
                self.int_arg(plain)
            }
            _ => Ok(Value::small(i32::try_from(self.index_arg(v)?).unwrap_or(0))),
        }
    }

    /// What a slice selects of a sequence of `len` items.
    ///
    /// # Errors
    /// `ValueError` for a step of zero, `TypeError` for bounds that are no integers, `Decline` for hooks in Python.
    pub fn adjust(&mut self, slice: Slice, len: usize) -> Answer<Span> {
        let bound = |ctx: &mut Ctx, v: Value| -> Answer<Option<i64>> {
            if v.is_missing() {
                return Ok(None);
            }
            match ctx.as_index(v)? {
                Some(i) => Ok(Some(i)),
                None => Err(ctx
                    .heap
                    .type_error("slice indices must be integers or None or have an __index__ method")),
            }
        };
        let step = bound(self, slice.step)?.unwrap_or(1);
        if step == 0 {
            return Err(self.heap.value_error("slice step cannot be zero"));
        }
        let step = step.max(-i64::MAX);
        let len = len as i64;
        let (low, high) = if step > 0 { (0, len) } else { (-1, len - 1) };
        let fit = |i: i64| if i < 0 { i.saturating_add(len).max(low) } else { i.min(high) };
        let start = bound(self, slice.start)?.map_or(if step > 0 { low } else { high }, fit);
        let stop = bound(self, slice.stop)?.map_or(if step > 0 { high } else { low }, fit);
        let count = if step > 0 && start < stop {
            (stop - start - 1) / step + 1
        } else if step < 0 && start > stop {
            (start - stop - 1) / -step + 1
        } else {
            0
        };
        Ok(Span { start, stop, step, count: count as usize })
    }

    /// `start` and `stop` arguments of `index` and the like, clamped as slices are.
    ///
    /// # Errors
    /// As [`Ctx::adjust`].
    pub fn bounds(&mut self, start: Value, stop: Value, len: usize) -> Answer<(usize, usize)> {
        let span = self.adjust(Slice { start, stop, step: Value::NONE }, len)?;
        Ok((span.start as usize, (span.stop.max(span.start)) as usize))
    }
}

fn clamp(i: &BigInt) -> i64 {
    i.to_i64().unwrap_or(if i.sign() == Sign::Minus { i64::MIN } else { i64::MAX })
}
