//! Exceptions: raising, chaining, finding the handler.

use super::{Ret, Vm};
use crate::limits::Limit;
use crate::object::{Kind, TraceEntry, Traceback, TypeId, Value};
use crate::raise::Raise;

/// No traceback is longer than this; CPython's own recursion limit keeps them shorter.
const MAX_TRACEBACK: usize = 100_000;

/// Where raising ended.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Unwound {
    /// In a handler, or in a loop that it ended: the run goes on.
    Caught,
    /// Nowhere: the run is over.
    Escaped(Value),
}

impl Vm {
    /// Makes an exception value of what a `raise` statement was given.
    pub(crate) fn exception_from(&mut self, v: Value) -> Result<Option<Value>, Raise> {
        if v.is(Kind::Exc) {
            return Ok(Some(v));
        }
        if crate::native::Ctx::is_class(v) && self.ctx.layout(v).is_a(TypeId::BASE_EXCEPTION) {
            return Ok(None);
        }
        Err(self.ctx.heap.type_error("exceptions must derive from BaseException"))
    }

    /// Sets `__context__` of an exception about to be raised.
    pub(crate) fn chain(&mut self, exc: Value) {
        let handled = self.current_handled();
        if handled == exc || !handled.is(Kind::Exc) {
            return;
        }
        // Cut a cycle: if `exc` is in the chain of the handled one, unlink it there.
        let mut at = handled;
        for _ in 0..MAX_TRACEBACK {
            let Some(next) = self.ctx.heap.exc(at).map(|e| e.context) else { break };
            if next == exc {
                if let Some(e) = self.ctx.heap.exc_mut(at) {
                    e.context = Value::NONE;
                }
                break;
            }
            if !next.is(Kind::Exc) {
                break;
            }
            at = next;
        }
        if let Some(e) = self.ctx.heap.exc_mut(exc)
            && e.context.is_none()
        {
            e.context = handled;
        }
    }

    /// The exception now being handled: a generator sees its resumer's when it handles none itself.
    pub(crate) fn current_handled(&self) -> Value {
        if !self.handled.is_none() {
            return self.handled;
        }
        self.frames
            .iter()
            .rev()
            .filter(|f| !f.generator.is_undef())
            .map(|f| f.handled)
            .find(|h| !h.is_none())
            .unwrap_or(Value::NONE)
    }

    /// Raises in the running frame. `fresh` adds the frame to the traceback (not when an exception is raised again as it was).
    pub(crate) fn throw(&mut self, mut exc: Value, mut fresh: bool) -> Unwound {
        loop {
            let Some(frame) = self.frames.last().copied() else { return Unwound::Escaped(exc) };
            let pc = frame.pc.saturating_sub(1);
            if fresh {
                self.trace(exc, frame.code, pc);
            }
            fresh = true;
            let handler = self
                .linked
                .get(frame.code as usize)
                .and_then(|l| l.code.handlers.iter().find(|h| h.start <= pc && pc < h.end).copied());
            if let Some(h) = handler {
                self.set_reg(h.exc, exc);
                // A way back costs fuel, as a jump's does.
                self.ctx.fuel -= i64::from(h.target <= pc);
                self.jump(h.target);
                return Unwound::Caught;
            }
            self.frames.pop();
            if !frame.generator.is_undef() {
                self.handled = frame.handled;
                if let Some(g) = self.ctx.heap.generator_mut(frame.generator) {
                    g.state = crate::object::GenState::Done;
                    g.regs = Vec::new();
                }
                exc = self.stop_in_generator(exc, frame.generator);
            }
            match frame.ret {
                Ret::Exit => return Unwound::Escaped(exc),
                Ret::Message => {
                    let failed = self.ctx.heap.new_str("<exception str() failed>");
                    self.keep_text(frame.aux, failed);
                    return Unwound::Escaped(frame.handled);
                }
                // The end of an iteration written in Python.
                Ret::Next { .. } | Ret::Sift { .. }
                    if self.ends_loop(frame.generator) && self.is_exception(exc, TypeId::STOP_ITERATION) =>
                {
                    return Unwound::Caught;
                }
                Ret::Send { value, done }
                    if frame.generator.is_undef() && self.is_exception(exc, TypeId::STOP_ITERATION) =>
                {
                    let result = self
                        .ctx
                        .heap
                        .exc(exc)
                        .and_then(|e| self.ctx.heap.tuple(e.args))
                        .and_then(|a| a.first());
                    let result = result.copied().unwrap_or(Value::NONE);
                    self.set_reg(value, result);
                    self.jump(done);
                    return Unwound::Caught;
                }
                _ => {}
            }
        }
    }

    /// Is it an instance of a builtin exception class?
    pub(crate) fn is_exception(&self, exc: Value, id: TypeId) -> bool {
        self.ctx.layout(self.ctx.type_of(exc)).is_a(id)
    }

    /// Does `StopIteration` out of the frame end the loop that drove it? Not out of a generator's body, but out of `map`'s.
    fn ends_loop(&self, generator: Value) -> bool {
        use crate::object::GenKind;
        self.ctx.heap.generator(generator).is_none_or(|g| matches!(g.kind, GenKind::Builtin(_)))
    }

    /// `StopIteration` that leaves a generator's body becomes `RuntimeError`.
    fn stop_in_generator(&mut self, exc: Value, generator: Value) -> Value {
        use crate::object::GenKind;
        let kind = self.ctx.heap.generator(generator).map(|g| g.kind);
        let message = match kind {
            Some(GenKind::Builtin(_)) => return exc,
            Some(GenKind::Coroutine) if self.is_exception(exc, TypeId::STOP_ITERATION) => {
                "coroutine raised StopIteration"
            }
            Some(GenKind::AsyncGenerator) if self.is_exception(exc, TypeId::STOP_ITERATION) => {
                "async generator raised StopIteration"
            }
            Some(GenKind::AsyncGenerator) if self.is_exception(exc, TypeId::STOP_ASYNC_ITERATION) => {
                "async generator raised StopAsyncIteration"
            }
            _ if self.is_exception(exc, TypeId::STOP_ITERATION) => "generator raised StopIteration",
            _ => return exc,
        };
        let Raise::Exc(new) = self.ctx.heap.runtime_error(message) else { return exc };
        if let Some(e) = self.ctx.heap.exc_mut(new) {
            e.cause = exc;
            e.context = exc;
            e.suppress = true;
        }
        new
    }

    /// Adds a frame to an exception's traceback, innermost first.
    fn trace(&mut self, exc: Value, code: u32, pc: u32) {
        if self.linked.get(code as usize).is_none_or(|l| l.code.source.hidden) {
            return;
        }
        let entry = TraceEntry { code, pc };
        let Some(e) = self.ctx.heap.exc(exc) else { return };
        let traceback = e.traceback;
        match self.ctx.heap.traceback_mut(traceback) {
            Some(t) => {
                if t.0.len() < MAX_TRACEBACK {
                    t.0.push(entry);
                }
            }
            None => {
                let traceback = self.ctx.heap.new_traceback(Traceback(vec![entry]));
                if let Some(e) = self.ctx.heap.exc_mut(exc) {
                    e.traceback = traceback;
                }
            }
        }
    }

    /// Turns a reason to stop into its consequence: `Ok(None)` to go on, `Ok(Some)` an escaped exception, `Err` a limit.
    pub(crate) fn stop(&mut self, raise: Raise, fresh: bool) -> Result<Option<Value>, Limit> {
        match raise {
            Raise::Exc(exc) => {
                if fresh {
                    self.chain(exc);
                }
                match self.throw(exc, fresh) {
                    Unwound::Caught => Ok(None),
                    Unwound::Escaped(exc) => Ok(Some(exc)),
                }
            }
            // A frame that has to run first has been pushed.
            Raise::Decline => Ok(None),
            Raise::Memory(n) => {
                let at = (self.frames.len(), self.frame().pc);
                self.collect();
                if self.retried == at || self.ctx.heap.bytes.saturating_add(n) > self.ctx.heap.limit {
                    return Err(Limit::Memory);
                }
                self.retried = at;
                self.again();
                Ok(None)
            }
            Raise::Limit(limit) => Err(limit),
        }
    }
}
