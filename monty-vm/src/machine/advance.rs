//! Iterators over iterators whose function or source is Python's. A function is called with a frame of its own, and what is left
//! to do with its answer stands in that frame (`Ret::Sift`). What reads a Python iterator goes on as a generator of the prelude.

use monty_bytecode::CodeFlags;

use super::call::Arguments;
use super::{Frame, Ret, Vm};
use crate::heap::Heap;
use crate::object::{Adapt, Adapter, Iter, Kind, TypeId, Value};
use crate::protocol::total::add_up;
use crate::raise::{Answer, Raise};

/// What a generator yields to a list being filled, or to a sum, is taken without leaving the generator; false if it cannot be.
#[inline(never)]
pub(super) fn keep(heap: &mut Heap, frame: &Frame, v: Value) -> bool {
    let Some(list) = heap.list_mut(frame.aux) else { return false };
    match frame.ret {
        Ret::Collect(_) if list.len() < list.capacity() => {
            list.push(v);
            true
        }
        Ret::Sum(_) => match list.as_mut_slice() {
            [total, low] => add_up(total, low, v),
            _ => false,
        },
        _ => false,
    }
}

impl Vm {
    /// The next item of an iterator that native code could not give.
    pub(crate) fn advance(&mut self, iter: Value, ret: Ret) -> Answer<()> {
        match self.ctx.heap.iter(iter) {
            Some(Iter::Forward(generator, _)) => {
                let generator = *generator;
                self.resume(generator, Value::NONE, ret)
            }
            Some(Iter::Enumerate(..) | Iter::Zip(..)) => self.call_twin("next_of", &[iter], ret),
            Some(Iter::Map(func, inner, _, args)) => {
                let (func, args, single) =
                    (*func, *args, inner.first().copied().filter(|_| inner.len() == 1));
                if !args.is_undef() {
                    let args = Arguments::of(self.ctx.heap.tuple(args).unwrap_or(&[]));
                    if let Some(Iter::Map(_, _, _, args)) = self.ctx.heap.iter_mut(iter) {
                        *args = Value::UNDEF;
                    }
                    return self.call(func, args, ret, Value::UNDEF);
                }
                if let Some(source) = single.filter(|source| source.is(Kind::Iter)) {
                    match self.ctx.next(source) {
                        Ok(Some(item)) => {
                            let called = self.call(func, Arguments::of(&[item]), ret, Value::UNDEF);
                            return self.or_kept(called, iter, item);
                        }
                        Ok(None) => return self.exhausted(iter, ret),
                        Err(Raise::Decline) => {}
                        Err(raise) => return Err(raise),
                    }
                }
                self.call_twin("next_adapted", &[iter], ret)
            }
            Some(Iter::Adapter(a)) => {
                let a = **a;
                match a.what {
                    Adapt::GroupBy | Adapt::Group => {
                        let groups = if a.what == Adapt::Group { a.source } else { iter };
                        match (ret, self.ctx.heap.iter(groups)) {
                            (Ret::Next { dst, body }, Some(Iter::Adapter(g)))
                                if g.held.is_undef() && self.is_plain_function(g.func) =>
                            {
                                self.sift(iter, dst, body)
                            }
                            _ => self.call_twin("next_group", &[iter, groups], ret),
                        }
                    }
                    _ => match ret {
                        Ret::Next { dst, body } if self.can_sift(&a) => self.sift(iter, dst, body),
                        _ => self.call_twin("next_adapted", &[iter], ret),
                    },
                }
            }
            _ => self.call_twin("next_adapted", &[iter], ret),
        }
    }

    /// The iterator has no more items.
    fn exhausted(&mut self, iter: Value, ret: Ret) -> Answer<()> {
        let id = self.ctx.type_id(iter);
        if let Some(state) = self.ctx.heap.iter_mut(iter) {
            *state = Iter::Done(u32::from(id.0));
        }
        match ret {
            Ret::Next { .. } | Ret::Sift { .. } => Ok(()),
            Ret::Send { value, done } => {
                self.set_reg(value, Value::NONE);
                self.jump(done);
                Ok(())
            }
            _ => Err(Raise::Exc(self.ctx.heap.exception(TypeId::STOP_ITERATION, Vec::new()))),
        }
    }

    /// Is it a function, or a method of one, that answers when its frame returns?
    fn is_plain_function(&self, f: Value) -> bool {
        let func = match self.ctx.heap.method(f) {
            Some(m) => m.func,
            None => f,
        };
        let code = self.ctx.heap.func(func).and_then(|f| self.linked.get(f.code as usize));
        code.is_some_and(|l| {
            let flags = l.code.flags;
            !(flags.has(CodeFlags::GENERATOR)
                || flags.has(CodeFlags::COROUTINE)
                || flags.has(CodeFlags::ASYNC_GENERATOR))
        })
    }

    fn can_sift(&self, a: &Adapter) -> bool {
        let asks = matches!(
            a.what,
            Adapt::Filter | Adapt::FilterFalse | Adapt::TakeWhile | Adapt::DropWhile | Adapt::Accumulate
        );
        let pending = if a.what == Adapt::Accumulate { a.extra } else { a.held };
        asks && (pending.is_undef()) && a.source.is(Kind::Iter) && self.is_plain_function(a.func)
    }

    /// Calls an adapter's function with the next item; `Ret::Sift` takes its answer.
    fn sift(&mut self, iter: Value, dst: u8, body: u32) -> Answer<()> {
        let Some(Iter::Adapter(a)) = self.ctx.heap.iter(iter) else { return Ok(()) };
        let a = **a;
        let asked = match (a.what, self.ctx.heap.iter(a.source)) {
            (Adapt::Group, Some(Iter::Adapter(groups))) => **groups,
            _ => a,
        };
        let item = match self.ctx.next(asked.source) {
            Ok(Some(item)) => item,
            Ok(None) => return self.exhausted(iter, Ret::Sift { dst, body }),
            Err(Raise::Decline) => {
                let twin = if matches!(a.what, Adapt::GroupBy | Adapt::Group) {
                    "next_group"
                } else {
                    "next_adapted"
                };
                let groups = if a.what == Adapt::Group { a.source } else { iter };
                let args = if twin == "next_group" { &[iter, groups][..] } else { &[iter] };
                return self.call_twin(twin, args, Ret::Next { dst, body });
            }
            Err(raise) => return Err(raise),
        };
        self.ctx.fuel -= 1;
        let args = match a.what {
            Adapt::Accumulate => Arguments::of(&[a.held, item]),
            _ => Arguments::of(&[item]),
        };
        let called = self.call(asked.func, args, Ret::Sift { dst, body }, iter);
        let keeper = if a.what == Adapt::Group { a.source } else { iter };
        self.or_kept(called, keeper, item)?;
        if let Some(frame) = self.frames.last_mut() {
            frame.handled = item;
        }
        Ok(())
    }

    /// A call that there is no memory for is made again: its item is kept in the iterator.
    fn or_kept(&mut self, called: Answer<()>, iter: Value, item: Value) -> Answer<()> {
        if let Err(Raise::Memory(_)) = called {
            let items = self.ctx.heap.new_tuple(vec![item]);
            match self.ctx.heap.iter_mut(iter) {
                Some(Iter::Map(_, _, _, args)) => *args = items,
                Some(Iter::Adapter(a)) if a.what == Adapt::Accumulate => a.extra = item,
                Some(Iter::Adapter(a)) => a.held = item,
                _ => {}
            }
        }
        called
    }

    /// A function has answered: what that means for the item it was asked about.
    pub(crate) fn sifted(&mut self, frame: &Frame, v: Value) -> Answer<()> {
        let Ret::Sift { dst, body } = frame.ret else { return Ok(()) };
        let (iter, item) = (frame.aux, frame.handled);
        let Some(Iter::Adapter(a)) = self.ctx.heap.iter(iter) else { return Ok(()) };
        let a = **a;
        match a.what {
            Adapt::Accumulate => {
                self.ctx.adapt(iter, |a| a.held = v);
                return self.deliver(Ret::Next { dst, body }, Value::UNDEF, v);
            }
            Adapt::GroupBy | Adapt::Group => {
                let groups = if a.what == Adapt::Group { a.source } else { iter };
                self.ctx.adapt(groups, |g| (g.held, g.other) = (item, v));
                return match self.ctx.next(iter) {
                    Ok(Some(found)) => self.deliver(Ret::Next { dst, body }, Value::UNDEF, found),
                    Ok(None) => Ok(()),
                    Err(Raise::Decline) => self.advance(iter, Ret::Next { dst, body }),
                    Err(raise) => Err(raise),
                };
            }
            _ => {}
        }
        let truth = match self.ctx.truth(v) {
            Err(Raise::Decline) => {
                self.call_twin("truth", &[v], frame.ret)?;
                if let Some(top) = self.frames.last_mut() {
                    (top.aux, top.handled) = (iter, item);
                }
                return Ok(());
            }
            answer => answer?,
        };
        match (a.what, truth) {
            (Adapt::DropWhile, false) => {
                self.ctx.adapt(iter, |a| a.func = Value::UNDEF);
                self.deliver(Ret::Next { dst, body }, Value::UNDEF, item)
            }
            (Adapt::Filter | Adapt::TakeWhile, true) | (Adapt::FilterFalse, false) => {
                self.deliver(Ret::Next { dst, body }, Value::UNDEF, item)
            }
            (Adapt::TakeWhile, false) => self.exhausted(iter, Ret::Next { dst, body }),
            _ => self.sift(iter, dst, body),
        }
    }

    /// Fills a list with what a generator yields, or sums it up: the result is there when the generator has returned, or has
    /// yielded what cannot be added natively.
    pub(crate) fn gather(&mut self, generator: Value, list: Value, ret: Ret) -> Answer<()> {
        self.resume(generator, Value::NONE, ret)?;
        if let Some(frame) = self.frames.last_mut()
            && frame.generator == generator
        {
            frame.aux = list;
        }
        Ok(())
    }

    /// Makes room for one more item in a list that is being filled.
    pub(crate) fn one_more(&mut self, list: Value) -> Answer<()> {
        let Some(l) = self.ctx.heap.list(list).filter(|l| l.len() == l.capacity()) else { return Ok(()) };
        let more = l.len().max(8);
        self.ctx.reserve_items(more, 8)?;
        if let Some(l) = self.ctx.heap.list_mut(list) {
            l.reserve_exact(more);
        }
        Ok(())
    }

    /// Items of an iterator that may need Python: all of them, or those up to where it does (or where the run should be able to
    /// pause), and whether there may be more.
    pub(crate) fn drain_natively(&mut self, iter: Value) -> Answer<(Value, bool)> {
        const MOST: usize = 4096;
        let list = self.ctx.heap.new_list(Vec::new());
        for _ in 0..MOST {
            // An item that has been read must not get lost: what there is no memory for, Python asks for again.
            if self.one_more(list).is_err() {
                break;
            }
            match self.ctx.next(iter) {
                Ok(Some(item)) => {
                    if let Some(l) = self.ctx.heap.list_mut(list) {
                        l.push(item);
                    }
                    self.ctx.work(1)?;
                }
                Ok(None) => return Ok((list, false)),
                Err(Raise::Decline | Raise::Memory(_)) => break,
                Err(raise) => return Err(raise),
            }
        }
        Ok((list, true))
    }
}
