//! Generators and coroutines: a frame put away as data and taken out again.

use monty_bytecode::{CodeFlags, Op};

use super::{Frame, Ret, Vm, WINDOW};
use crate::heap::Heap;
use crate::object::{ClassFlags, Gen, GenKind, GenState, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// Gives a generator that is ready its registers back: its frame, and whether it had begun. `None` where the general form has to
/// decide.
#[inline(always)]
pub(super) fn resume(
    heap: &mut Heap,
    handled: &mut Value,
    generator: Value,
    stack: &mut [Value],
    base: usize,
    ret: Ret,
) -> Option<(Frame, bool)> {
    let g = heap.gens.get_mut(generator.handle())?;
    let begun = g.state == GenState::Suspended;
    if !begun && g.state != GenState::Created {
        return None;
    }
    let (code, globals) = heap.funcs.get(g.func.handle()).map(|f| (f.code, f.globals))?;
    stack.get_mut(base..base + g.regs.len())?.copy_from_slice(&g.regs);
    g.state = GenState::Running;
    let before = std::mem::replace(handled, std::mem::replace(&mut g.handled, Value::NONE));
    let (pc, func) = (g.pc, g.func);
    let frame = Frame {
        code,
        pc,
        base: base as u32,
        ret,
        func,
        globals,
        generator,
        handled: before,
        aux: Value::UNDEF,
    };
    Some((frame, begun))
}

/// Puts the running generator's registers away, to go on at `pc`; false if it is none.
#[inline(always)]
pub(super) fn suspend(
    heap: &mut Heap,
    handled: &mut Value,
    frame: &Frame,
    window: &[Value; WINDOW],
    pc: usize,
) -> bool {
    let Some(g) = heap.generator_mut(frame.generator) else { return false };
    let Some(window) = window.get(..g.regs.len()) else { return false };
    g.regs.copy_from_slice(window);
    g.state = GenState::Suspended;
    g.pc = pc as u32;
    g.handled = std::mem::replace(handled, frame.handled);
    true
}

impl Vm {
    /// The first instruction of a generator: its frame becomes an object, which is the call's result.
    pub(crate) fn start_generator(&mut self) -> Answer<()> {
        let frame = self.frame();
        let Some(linked) = self.linked.get(frame.code as usize) else {
            return Err(self.internal("no such code"));
        };
        let flags = linked.code.flags;
        let registers = usize::from(linked.code.registers);
        let kind = if flags.has(CodeFlags::COROUTINE) {
            GenKind::Coroutine
        } else if flags.has(CodeFlags::ASYNC_GENERATOR) {
            GenKind::AsyncGenerator
        } else if linked.code.source.hidden {
            match crate::builtins::generator_type(&linked.code.name) {
                Some(id) => GenKind::Builtin(u32::from(id.0)),
                None => GenKind::Generator,
            }
        } else {
            GenKind::Generator
        };
        let (name, qualname) =
            self.ctx.heap.func(frame.func).map_or((Value::UNDEF, Value::UNDEF), |f| (f.name, f.qualname));
        self.ctx.reserve(registers * 8)?;
        self.ctx.heap.bytes -= registers * 8;
        let regs = self.run_of(0, registers);
        let generator = self.ctx.heap.new_gen(Gen {
            kind,
            state: GenState::Created,
            func: frame.func,
            pc: frame.pc,
            regs,
            handled: Value::NONE,
            name,
            qualname,
        });
        self.frames.pop();
        self.deliver(frame.ret, frame.aux, generator)
    }

    /// Puts a generator's frame on the stack; `value` is what its `yield` gives.
    pub(crate) fn resume(&mut self, generator: Value, value: Value, ret: Ret) -> Answer<()> {
        let Some(g) = self.ctx.heap.generator(generator) else {
            return Err(self.internal("not a generator"));
        };
        match g.state {
            GenState::Running => {
                let what = self.generator_word(generator);
                let message = format!("{what} already executing");
                return Err(self.ctx.heap.value_error(message));
            }
            GenState::Done
                if self.ctx.heap.generator(generator).is_some_and(|g| g.kind == GenKind::Coroutine) =>
            {
                return Err(self.ctx.heap.runtime_error("cannot reuse already awaited coroutine"));
            }
            GenState::Done => return self.finished(generator, Value::NONE, ret),
            GenState::Created if !value.is_none() => {
                let message =
                    format!("can't send non-None value to a just-started {}", self.generator_word(generator));
                return Err(self.ctx.heap.type_error(message));
            }
            _ => {}
        }
        let base = self.top();
        self.room(base)?;
        let Vm { ctx, handled, stack, .. } = self;
        let Some((frame, begun)) = resume(&mut ctx.heap, handled, generator, stack, base, ret) else {
            return Err(self.internal("a generator without a function"));
        };
        self.frames.push(frame);
        if begun && let Some(Op::Yield { dst, .. }) = self.op_before(0) {
            self.set_reg(dst, value);
        }
        Ok(())
    }

    fn generator_word(&self, generator: Value) -> &'static str {
        match self.ctx.heap.generator(generator).map(|g| g.kind) {
            Some(GenKind::Coroutine) => "coroutine",
            Some(GenKind::AsyncGenerator) => "async generator",
            _ => "generator",
        }
    }

    /// The instruction `back` places before the one executed last.
    pub(crate) fn op_before(&self, back: u32) -> Option<Op> {
        let frame = self.frames.last()?;
        let at = frame.pc.checked_sub(1 + back)?;
        self.linked.get(frame.code as usize)?.code.ops.get(at as usize).copied()
    }

    /// `yield`: the running frame is put away, the one below gets the value.
    pub(crate) fn suspend(&mut self, v: Value) -> Answer<()> {
        let frame = self.frame();
        if let Ret::Collect(_) = frame.ret {
            self.one_more(frame.aux)?;
        }
        if super::advance::keep(&mut self.ctx.heap, &frame, v) {
            if let Some(Op::Yield { dst, .. }) = self.op_before(0) {
                self.set_reg(dst, Value::NONE);
            }
            return Ok(());
        }
        let Some(frame) = self.frames.pop() else { return Err(self.internal("no frame")) };
        let base = frame.base as usize;
        let handled = std::mem::replace(&mut self.handled, frame.handled);
        let Some(g) = self.ctx.heap.generator_mut(frame.generator) else {
            return Err(self.internal("yield outside a generator"));
        };
        g.state = GenState::Suspended;
        g.pc = frame.pc;
        g.handled = handled;
        let n = g.regs.len();
        if let Some(window) = self.stack.get(base..base + n) {
            g.regs.copy_from_slice(window);
        }
        self.deliver(frame.ret, frame.aux, v)
    }

    /// `return` out of a generator's frame, which has been popped.
    pub(crate) fn generator_returned(&mut self, frame: Frame, v: Value) -> Answer<()> {
        self.handled = frame.handled;
        if let Some(g) = self.ctx.heap.generator_mut(frame.generator) {
            g.state = GenState::Done;
            g.regs = Vec::new();
            g.handled = Value::NONE;
        }
        self.finished(frame.generator, v, frame.ret)
    }

    /// A generator has nothing more to give: what that means to the frame that drove it.
    fn finished(&mut self, generator: Value, v: Value, ret: Ret) -> Answer<()> {
        match ret {
            // The loop's `ForNext` goes on with the instruction after it.
            Ret::Next { .. } => Ok(()),
            Ret::Collect(dst) => {
                self.set_reg(dst, Value::NONE);
                Ok(())
            }
            Ret::Sum(dst) => {
                self.set_reg(dst, Value::MISSING);
                Ok(())
            }
            Ret::Send { value, done } => {
                self.set_reg(value, v);
                self.jump(done);
                Ok(())
            }
            _ => {
                let class = match self.ctx.heap.generator(generator).map(|g| g.kind) {
                    Some(GenKind::AsyncGenerator) => TypeId::STOP_ASYNC_ITERATION,
                    _ => TypeId::STOP_ITERATION,
                };
                let args = if v.is_none() { Vec::new() } else { vec![v] };
                Err(Raise::Exc(self.ctx.heap.exception(class, args)))
            }
        }
    }

    /// `generator.throw(exc)`: raises inside, at its `yield`; a generator it delegates to is reached first.
    pub(crate) fn throw_into(&mut self, generator: Value, exc: Value, ret: Ret) -> Answer<()> {
        let mut generator = generator;
        let mut ret = ret;
        // Each turn resumes one more generator of a chain of `yield from`; `room` bounds them.
        loop {
            let state = self.ctx.heap.generator(generator).map(|g| g.state);
            match state {
                Some(GenState::Done) | None => return Err(Raise::Exc(exc)),
                Some(GenState::Created) => {
                    // Nothing has run: the generator is over, the exception comes from its first line.
                    if let Some(g) = self.ctx.heap.generator_mut(generator) {
                        g.state = GenState::Suspended;
                    }
                    self.resume(generator, Value::NONE, ret)?;
                    return Err(Raise::Exc(exc));
                }
                Some(GenState::Running | GenState::Suspended) => {}
            }
            self.resume(generator, Value::NONE, ret)?;
            let Some(Op::Send { it, value, done }) = self.op_before(1) else { return Err(Raise::Exc(exc)) };
            let inner = self.reg(it);
            if self.is_exception(exc, TypeId::GENERATOR_EXIT) {
                // What it delegates to is closed; the exception is its own.
                self.again();
                return self.call_twin("close_then_raise", &[inner, exc], Ret::Send { value, done });
            }
            if !inner.is(Kind::Gen) {
                return self.throw_into_other(inner, exc, value, done);
            }
            generator = inner;
            ret = Ret::Send { value, done };
            self.again();
        }
    }

    /// `throw` into an iterator written in Python that `yield from` drives.
    fn throw_into_other(&mut self, inner: Value, exc: Value, value: u8, done: u32) -> Answer<()> {
        let name = self.ctx.heap.intern("throw");
        if self.ctx.lookup(self.ctx.type_of(inner), name).is_none() {
            return Err(Raise::Exc(exc));
        }
        self.again();
        self.call_twin("throw_into", &[inner, exc], Ret::Send { value, done })
    }

    /// `Send`: drives the iterator of `yield from` or `await` one step.
    pub(crate) fn send(&mut self, it: u8, value: u8, done: u32) -> Answer<()> {
        // The end of the iterator may lead back: a loop that no other jump closes.
        if self.frames.last().is_some_and(|f| done < f.pc) {
            self.ctx.fuel -= 1;
        }
        let (iterator, v) = (self.reg(it), self.reg(value));
        let ret = Ret::Send { value, done };
        match iterator.kind() {
            Kind::Gen => self.resume(iterator, v, ret),
            Kind::Iter if !v.is_none() => {
                let name = self.ctx.heap.intern("send");
                Err(self.no_attribute(iterator, name))
            }
            Kind::Iter => match self.ctx.next(iterator) {
                Ok(Some(item)) => {
                    self.set_reg(value, item);
                    Ok(())
                }
                Ok(None) => {
                    self.set_reg(value, Value::NONE);
                    self.jump(done);
                    Ok(())
                }
                Err(Raise::Decline) => self.advance(iterator, ret),
                Err(raise) => Err(raise),
            },
            _ if v.is_none() => self.call_special(iterator, "__next__", &[], ret),
            _ => self.call_twin("send_to", &[iterator, v], ret),
        }
    }

    /// The iterator that `yield from` drives.
    pub(crate) fn yield_from_iter(&mut self, dst: u8, src: u8, coroutine: bool) -> Answer<()> {
        let v = self.reg(src);
        if v.is(Kind::Gen) {
            let kind = self.ctx.heap.generator(v).map(|g| g.kind);
            if kind == Some(GenKind::Coroutine) && !coroutine {
                let message = "cannot 'yield from' a coroutine object in a non-coroutine generator";
                return Err(self.ctx.heap.type_error(message));
            }
            if kind != Some(GenKind::AsyncGenerator) {
                self.set_reg(dst, v);
                return Ok(());
            }
        }
        match self.ctx.iter(v) {
            Ok(iter) => {
                self.set_reg(dst, iter);
                Ok(())
            }
            Err(Raise::Decline) => self.call_twin("iter", &[v], Ret::Store(dst)),
            Err(raise) => Err(raise),
        }
    }

    /// The iterator that `await` drives.
    pub(crate) fn awaitable(&mut self, dst: u8, v: Value) -> Answer<()> {
        if self.ctx.heap.generator(v).is_some_and(|g| g.kind == GenKind::Coroutine) {
            if self.ctx.delegate(v).is_some() {
                return Err(self.ctx.heap.runtime_error("coroutine is being awaited already"));
            }
            self.set_reg(dst, v);
            return Ok(());
        }
        let name = self.ctx.heap.intern("__await__");
        if matches!(v.kind(), Kind::Inst | Kind::Class | Kind::Exc)
            && self.ctx.lookup(self.ctx.type_of(v), name).is_some()
        {
            return self.call_special(v, "__await__", &[], Ret::Awaitable(dst));
        }
        let class = self.ctx.type_name(v);
        let message = match self.awaited_in_with() {
            Some(method) => format!(
                "'async with' received an object from {method} that does not implement __await__: {class}"
            ),
            None => format!("'{class}' object can't be awaited"),
        };
        Err(self.ctx.heap.type_error(message))
    }

    /// The method of an `async with` whose answer is awaited, if it is one: their calls are told by the code around them, which all
    /// belongs to the same expression.
    #[cold]
    fn awaited_in_with(&self) -> Option<&'static str> {
        let frame = self.frames.last()?;
        let code = &self.linked.get(frame.code as usize)?.code;
        let at = frame.pc.checked_sub(1)? as usize;
        let before: Vec<Op> = (1..=5).filter_map(|n| code.ops.get(at.checked_sub(n)?).copied()).collect();
        let alike = |n: usize| at.checked_sub(n).and_then(|i| code.spans.get(i)) == code.spans.get(at);
        match before[..] {
            [Op::Call { n: 0, .. }, Op::LoadSpecial { .. }, ..] => Some("__aenter__"),
            [Op::Call { n: 3, .. }, Op::ExceptionInfo { .. }, ..] => Some("__aexit__"),
            [Op::Call { n: 3, .. }, _, _, _, Op::Move { .. }] if alike(5) => Some("__aexit__"),
            _ => None,
        }
    }

    /// Calls a special method, looked up on the type.
    pub(crate) fn call_special(&mut self, this: Value, name: &str, args: &[Value], ret: Ret) -> Answer<()> {
        let key = self.ctx.heap.intern(name);
        let class = self.ctx.type_of(this);
        let Some(found) = self.ctx.lookup(class, key) else {
            let message = format!("'{}' object has no attribute '{name}'", self.ctx.type_name(this));
            return Err(self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message));
        };
        let mut arguments = super::call::Arguments::of(args);
        match found.kind() {
            Kind::Func | Kind::Native => arguments.positional.insert(0, this),
            Kind::ClassMethod => arguments.positional.insert(0, class),
            Kind::Inst if self.ctx.defines(found, ClassFlags::GET) => {
                let args = self.ctx.heap.new_tuple(args);
                return self.call_twin("call_descriptor", &[found, this, args], ret);
            }
            _ => {}
        }
        let callee = match self.ctx.heap.classmethod(found) {
            Some(w) => w.func,
            None => found,
        };
        self.call(callee, arguments, ret, Value::UNDEF)
    }
}
