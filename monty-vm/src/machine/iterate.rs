//! Loops: beginning one, and the next item.

use super::{Ret, Vm, WINDOW};
use crate::native::Ctx;
use crate::object::{ClassFlags, GenKind, Kind, Range, Value};
use crate::raise::{Answer, Raise};

/// The next item of a loop over a range, a list or a native iterator, whose state begins at a register: `Undef` at its end,
/// `MISSING` where the general form has to decide. One word, so that it stays in a register of the machine's.
#[inline(always)]
pub(super) fn next_item(ctx: &mut Ctx, regs: &mut [Value; WINDOW], it: u8) -> Value {
    let state = regs[it as usize];
    let at = it.wrapping_add(1) as usize;
    if state.is(Kind::LoopRange) {
        let left = &mut regs[it.wrapping_add(2) as usize];
        let count = left.int_val();
        if count <= 0 {
            return Value::UNDEF;
        }
        *left = Value::size(count as usize - 1);
        let (next, step) = (regs[at], regs[it.wrapping_add(3) as usize]);
        regs[at] = Value::add_int(next, step).unwrap_or(next);
        next
    } else if state.is(Kind::LoopList) {
        let i = regs[at].int_val();
        let item = ctx.heap.lists.get(state.handle()).and_then(|l| l.0.get(i as usize));
        let Some(item) = item.copied() else { return Value::MISSING };
        regs[at] = Value::add_int(regs[at], Value::small(1)).unwrap_or(Value::NONE);
        item
    } else if state.is(Kind::LoopTuple) {
        let i = regs[at].int_val();
        let item = ctx.heap.tuples.get(state.handle()).and_then(|t| t.0.get(i as usize));
        let Some(item) = item.copied() else { return Value::MISSING };
        regs[at] = Value::size(i as usize + 1);
        item
    } else if state.is(Kind::Iter) {
        ctx.next(state).map_or(Value::MISSING, |item| item.unwrap_or(Value::UNDEF))
    } else {
        Value::MISSING
    }
}

/// The four registers of a loop over a builtin value that is iterated without Python and without an error.
#[inline(never)]
pub(super) fn begin_loop(ctx: &mut Ctx, v: Value) -> Option<[Value; 4]> {
    let whole = |state| Some([state, Value::NONE, Value::NONE, Value::NONE]);
    match v.kind() {
        Kind::List => {
            Some([Value::new(Kind::LoopList, v.handle()), Value::small(0), Value::NONE, Value::NONE])
        }
        Kind::Tuple => {
            Some([Value::new(Kind::LoopTuple, v.handle()), Value::small(0), Value::NONE, Value::NONE])
        }
        Kind::Range => match ctx.heap.range(v).and_then(Range::small) {
            Some(bounds) => {
                let left = Value::try_int(Range::count(bounds)).unwrap_or(Value::NONE);
                let number = |i| Value::try_int(i).unwrap_or(Value::NONE);
                Some([Value::new(Kind::LoopRange, 0), number(bounds.0), left, number(bounds.2)])
            }
            None => ctx.iter(v).ok().and_then(whole),
        },
        Kind::Gen => match ctx.heap.generator(v)?.kind {
            GenKind::Coroutine | GenKind::AsyncGenerator => None,
            _ => whole(v),
        },
        Kind::Dict | Kind::DictView | Kind::Set | Kind::FrozenSet | Kind::Str => {
            ctx.iter(v).ok().and_then(whole)
        }
        _ => None,
    }
}

impl Vm {
    /// `GetIter`: sets the four registers of a loop.
    pub(crate) fn get_iter(&mut self, it: u8, v: Value) -> Answer<()> {
        if let Some(state) = begin_loop(&mut self.ctx, v) {
            for (at, v) in state.into_iter().enumerate() {
                self.set_reg(it.wrapping_add(at as u8), v);
            }
            return Ok(());
        }
        let first = match v.kind() {
            Kind::Gen
                if self
                    .ctx
                    .heap
                    .generator(v)
                    .is_some_and(|g| matches!(g.kind, GenKind::Coroutine | GenKind::AsyncGenerator)) =>
            {
                let message = format!("'{}' object is not iterable", self.ctx.type_name(v));
                return Err(self.ctx.heap.type_error(message));
            }
            _ => match self.ctx.iter(v) {
                Ok(iter) => iter,
                Err(Raise::Decline) => {
                    if self.ctx.defines(v, ClassFlags::ITER) && self.plain_method(v, "__iter__") {
                        return self.call_special(v, "__iter__", &[], Ret::Iter(it));
                    }
                    return self.call_twin("iter", &[v], Ret::Iter(it));
                }
                Err(raise) => return Err(raise),
            },
        };
        for (at, v) in [first, Value::NONE, Value::NONE, Value::NONE].into_iter().enumerate() {
            self.set_reg(it.wrapping_add(at as u8), v);
        }
        Ok(())
    }

    /// Is the special method a plain function (so that calling it needs no descriptor)?
    pub(crate) fn plain_method(&mut self, v: Value, name: &str) -> bool {
        let name = self.ctx.heap.intern(name);
        self.ctx.lookup(self.ctx.type_of(v), name).is_some_and(|m| m.is(Kind::Func))
    }

    /// `ForNext` for what the loop does not answer inline.
    pub(crate) fn for_next(&mut self, it: u8, dst: u8, body: u32) -> Answer<()> {
        let state = self.reg(it);
        let at = it.wrapping_add(1);
        match state.kind() {
            Kind::LoopRange => {
                let (next, left, step) =
                    (self.reg(at), self.reg(it.wrapping_add(2)), self.reg(it.wrapping_add(3)));
                if left.is_int() && left.int_val() > 0 {
                    let after = Value::try_int(next.int_val().wrapping_add(step.int_val()))
                        .unwrap_or(Value::small(0));
                    self.set_reg(at, after);
                    self.set_reg(
                        it.wrapping_add(2),
                        Value::try_int(left.int_val() - 1).unwrap_or(Value::small(0)),
                    );
                    self.set_reg(dst, next);
                    self.jump_back(body);
                }
                Ok(())
            }
            Kind::LoopList | Kind::LoopTuple => {
                let kind = if state.is(Kind::LoopList) { Kind::List } else { Kind::Tuple };
                let i = self.reg(at).as_int().unwrap_or(0);
                let sequence = Value::new(kind, state.handle());
                let item =
                    usize::try_from(i).ok().and_then(|i| self.ctx.heap.items(sequence)?.get(i).copied());
                match item {
                    Some(v) => {
                        self.set_reg(at, Value::try_int(i + 1).unwrap_or(Value::small(0)));
                        self.set_reg(dst, v);
                        self.jump_back(body);
                    }
                    // An exhausted iterator stays exhausted, even if its list grows.
                    None => self.set_reg(at, Value::try_int(Value::MAX_INT).unwrap_or(Value::NONE)),
                }
                Ok(())
            }
            Kind::Gen => {
                self.ctx.fuel -= 1;
                self.resume(state, Value::NONE, Ret::Next { dst, body })
            }
            Kind::Iter => match self.ctx.next(state) {
                Ok(Some(v)) => {
                    self.set_reg(dst, v);
                    self.jump_back(body);
                    Ok(())
                }
                Ok(None) => Ok(()),
                Err(Raise::Decline) => self.advance(state, Ret::Next { dst, body }),
                Err(raise) => Err(raise),
            },
            _ => self.call_special(state, "__next__", &[], Ret::Next { dst, body }),
        }
    }
}
