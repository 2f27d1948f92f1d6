//! What becomes of a result.

use super::{Ret, Vm};
use crate::object::{Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    /// Hands a result to the running frame, as `ret` says.
    pub(crate) fn deliver(&mut self, ret: Ret, aux: Value, v: Value) -> Answer<()> {
        match ret {
            Ret::Store(r) => self.set_reg(r, v),
            Ret::Operator(_) if v == Value::NOT_IMPLEMENTED => return self.no_operator(),
            Ret::Compare(_) | Ret::CompareTest { .. } if v == Value::NOT_IMPLEMENTED => {
                return self.compare_reflected();
            }
            Ret::Operator(r) | Ret::Compare(r) => self.set_reg(r, v),
            Ret::Drop => {}
            Ret::Exit => self.result = v,
            Ret::Init(r) => {
                if !v.is_none() {
                    let message = format!("__init__() should return None, not '{}'", self.ctx.type_name(v));
                    return Err(self.ctx.heap.type_error(message));
                }
                self.set_reg(r, aux);
            }
            Ret::Test { when, to } | Ret::CompareTest { when, to } => match self.ctx.truth(v) {
                Ok(t) if t == when => self.jump_back(to),
                Ok(_) => {}
                Err(Raise::Decline) => return self.call_twin("truth", &[v], Ret::Test { when, to }),
                Err(raise) => return Err(raise),
            },
            Ret::Bool { dst, negate } => match self.ctx.truth(v) {
                Ok(t) => self.set_reg(dst, Value::bool(t != negate)),
                Err(Raise::Decline) => return self.call_twin("truth", &[v], ret),
                Err(raise) => return Err(raise),
            },
            Ret::Next { dst, body } => {
                self.set_reg(dst, v);
                self.jump_back(body);
            }
            // Frames of generators and of adapters' functions, which come here only through what has taken their result.
            Ret::Sift { .. } | Ret::Collect(_) => {}
            Ret::Sum(r) => self.set_reg(r, v),
            Ret::Iter(it) => return self.loop_over(it, v),
            Ret::Send { value, .. } => self.set_reg(value, v),
            Ret::Unpack { items, n, before } => return self.unpack_list(v, items, n, before),
            Ret::Extend(list) => {
                let (target, items) = (self.reg(list), self.ctx.heap.list(v).cloned().unwrap_or_default());
                self.ctx.reserve_items(items.len(), 8)?;
                if let Some(l) = self.ctx.heap.list_mut(target) {
                    l.extend(items);
                }
            }
            Ret::Module(r) => self.set_reg(r, aux),
            Ret::Define => {
                let globals = self.prelude_globals();
                self.ctx.heap.dict_set_name(globals, aux, v);
            }
            Ret::Message => self.keep_text(aux, v),
            Ret::Awaitable(r) => {
                let iterator = match v.kind() {
                    Kind::Gen if self.ctx.type_id(v) == TypeId::COROUTINE => {
                        return Err(self.ctx.heap.type_error("__await__() returned a coroutine"));
                    }
                    Kind::Gen => self.ctx.type_id(v) != TypeId::ASYNC_GENERATOR,
                    Kind::Iter => true,
                    _ => self.ctx.defines(v, crate::object::ClassFlags::NEXT),
                };
                if !iterator {
                    let message =
                        format!("__await__() returned non-iterator of type '{}'", self.ctx.type_name(v));
                    return Err(self.ctx.heap.type_error(message));
                }
                self.set_reg(r, v);
            }
        }
        Ok(())
    }

    /// Hands the host's answer over; an error in doing so is raised when the run goes on.
    pub(crate) fn deliver_later(&mut self, ret: Ret, aux: Value, v: Value) {
        match self.deliver(ret, aux, v) {
            Ok(()) => {}
            Err(Raise::Exc(e)) => self.incoming = e,
            Err(Raise::Decline | Raise::Memory(_) | Raise::Limit(_)) => {
                self.incoming = self.ctx.heap.exception(TypeId::MEMORY_ERROR, Vec::new());
            }
        }
    }

    /// Jumps; a jump backwards costs fuel.
    pub(crate) fn jump_back(&mut self, to: u32) {
        self.ctx.fuel -= 1;
        self.jump(to);
    }

    /// Sets the four registers of a loop over `v`, which is an iterator or a builtin iterable.
    pub(crate) fn loop_over(&mut self, it: u8, v: Value) -> Answer<()> {
        let state = match v.kind() {
            Kind::Gen | Kind::Iter => v,
            Kind::Inst | Kind::Class | Kind::Exc if self.ctx.defines(v, crate::object::ClassFlags::NEXT) => v,
            _ => {
                let message = format!("iter() returned non-iterator of type '{}'", self.ctx.type_name(v));
                return Err(self.ctx.heap.type_error(message));
            }
        };
        self.set_reg(it, state);
        Ok(())
    }

    /// Spreads a list's items over registers.
    pub(crate) fn unpack_list(&mut self, list: Value, start: u8, n: u8, before: Option<u8>) -> Answer<()> {
        let items = self.ctx.heap.items(list).unwrap_or(&[]).to_vec();
        self.unpack(&items, start, n, before)
    }

    /// Spreads items over registers.
    pub(crate) fn unpack(&mut self, items: &[Value], start: u8, n: u8, before: Option<u8>) -> Answer<()> {
        let want = usize::from(n);
        match before {
            None => {
                if items.len() != want {
                    let message = if items.len() < want {
                        format!("not enough values to unpack (expected {want}, got {})", items.len())
                    } else {
                        format!("too many values to unpack (expected {want}, got {})", items.len())
                    };
                    return Err(self.ctx.heap.value_error(message));
                }
                for (at, v) in items.iter().enumerate() {
                    self.set_reg(start.wrapping_add(at as u8), *v);
                }
            }
            Some(before) => {
                let before = usize::from(before);
                let after = want - before - 1;
                let Some(middle) = items.len().checked_sub(before + after) else {
                    let message = format!(
                        "not enough values to unpack (expected at least {}, got {})",
                        before + after,
                        items.len()
                    );
                    return Err(self.ctx.heap.value_error(message));
                };
                let rest = items.get(before..before + middle).unwrap_or(&[]).to_vec();
                let rest = self.ctx.list(rest)?;
                let ends = items.iter().take(before).chain([&rest]).chain(items.iter().skip(before + middle));
                for (at, v) in ends.enumerate() {
                    self.set_reg(start.wrapping_add(at as u8), *v);
                }
            }
        }
        Ok(())
    }
}
