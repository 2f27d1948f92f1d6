//! Calls: whatever is called, with whatever arguments, either answers at once or leaves a frame behind.

use smallvec::SmallVec;

use super::special::Call;
use super::{Frame, Ret, Vm};
use crate::native::{Ctx, Does, Native, Role};
use crate::object::{ClassFlags, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// The arguments of a call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) positional: SmallVec<[Value; 8]>,
    /// Name (an interned str) and value.
    pub(crate) keywords: SmallVec<[(Value, Value); 4]>,
}

impl Arguments {
    pub(crate) fn of(positional: &[Value]) -> Arguments {
        Arguments { positional: SmallVec::from_slice(positional), keywords: SmallVec::new() }
    }
}

impl Vm {
    /// Calls `callee`. Its result goes where `ret` says: at once, or when the frame pushed for it returns.
    pub(crate) fn call(
        &mut self,
        mut callee: Value,
        mut args: Arguments,
        ret: Ret,
        aux: Value,
    ) -> Answer<()> {
        // Bound methods of bound methods unwrap in a loop; each turn uses up one object, self-reference is impossible.
        loop {
            match callee.kind() {
                Kind::Func => return self.enter(callee, args, ret, aux),
                Kind::BoundMethod => {
                    let Some(m) = self.ctx.heap.method(callee).copied() else { break };
                    args.positional.insert(0, m.this);
                    callee = m.func;
                    if callee.is(Kind::Native) {
                        return self.call_native(callee, args, ret, aux);
                    }
                }
                Kind::Native => return self.call_native(callee, args, ret, aux),
                Kind::Type => return self.call_type(callee, args, ret, aux),
                Kind::Class => return self.instantiate(callee, args, ret, aux),
                Kind::HostFunc => return self.call_host(callee, args, ret, aux),
                Kind::StaticMethod => {
                    let Some(w) = self.ctx.heap.staticmethod(callee).copied() else { break };
                    callee = w.func;
                }
                Kind::Inst if self.ctx.defines(callee, ClassFlags::CALL) => {
                    let name = self.ctx.heap.intern("__call__");
                    let Some(found) = self.ctx.lookup(self.ctx.type_of(callee), name) else { break };
                    match found.kind() {
                        Kind::Func | Kind::Native => args.positional.insert(0, callee),
                        Kind::StaticMethod | Kind::BoundMethod => {}
                        Kind::ClassMethod => {
                            args.positional.insert(0, self.ctx.type_of(callee));
                            callee = self.ctx.heap.classmethod(found).map_or(Value::UNDEF, |w| w.func);
                            continue;
                        }
                        _ => {
                            args.positional.insert(0, callee);
                            let twin = self.twin("call")?;
                            return self.enter(twin, args, ret, aux);
                        }
                    }
                    callee = found;
                    continue;
                }
                _ => break,
            }
        }
        let message = format!("'{}' object is not callable", self.ctx.type_name(callee));
        Err(self.ctx.heap.type_error(message))
    }

    /// Calls a function of the prelude with positional arguments.
    pub(crate) fn call_twin(&mut self, name: &str, args: &[Value], ret: Ret) -> Answer<()> {
        let twin = self.twin(name)?;
        self.enter(twin, Arguments::of(args), ret, Value::UNDEF)
    }

    /// Pushes a frame for a Python function.
    pub(crate) fn enter(&mut self, func: Value, args: Arguments, ret: Ret, aux: Value) -> Answer<()> {
        let base = self.top();
        self.room(base)?;
        let Some(f) = self.ctx.heap.func(func) else { return Err(self.internal("not a function")) };
        let (code, globals) = (f.code, f.globals);
        if self.place(func, code, base, &args).is_none() {
            self.bind(func, code, base, args)?;
        }
        // Functions that call each other without a loop could go on for ever otherwise.
        self.ctx.fuel -= 1;
        let call = Call { callee: func, from: 0, n: 0, ret, aux, placed: true };
        self.frames.push(Frame::entered(code, base, call, globals));
        Ok(())
    }

    /// Calls a native function; for a method of a type the first argument is the receiver.
    pub(crate) fn call_native(
        &mut self,
        callee: Value,
        mut args: Arguments,
        ret: Ret,
        aux: Value,
    ) -> Answer<()> {
        let Some(native) = self.ctx.world.native(callee) else { return Err(self.internal("no such native")) };
        let in_type = self.ctx.world.is_method(callee);
        let owner = if in_type { self.ctx.world.owner(callee) } else { None };
        let takes_receiver = in_type && native.sig.role != Role::StaticMethod;
        let receiver = if takes_receiver {
            if args.positional.is_empty() {
                let message = format!(
                    "unbound method {}.{}() needs an argument",
                    owner.unwrap_or("?"),
                    native.sig.name()
                );
                return Err(self.ctx.heap.type_error(message));
            }
            let receiver = args.positional.remove(0);
            self.check_receiver(callee, native, receiver)?;
            Some(receiver)
        } else {
            None
        };
        let named = self.ctx.world.owner(callee).filter(|o| in_type || (*o != "builtins" && *o != "_monty"));
        let bound = native.bind(&mut self.ctx, named, receiver, &args.positional, &args.keywords)?;
        self.run_native(callee, native, &bound, ret, aux)
    }

    /// A method of a builtin type called on something else: `list.append(3, 4)`.
    fn check_receiver(&mut self, callee: Value, native: &Native, receiver: Value) -> Answer<()> {
        let owner = TypeId((callee.index() >> 16) as u16);
        if native.sig.role != Role::Method
            || callee.index() & 0xFFFF == 0xFFFF
            || owner == TypeId::OBJECT
            || self.ctx.type_id(receiver).is_a(owner)
            || (owner == TypeId::TYPE && self.ctx.type_id(receiver) == TypeId::TYPE)
        {
            return Ok(());
        }
        let message = format!(
            "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
            native.sig.name(),
            owner.name(),
            self.ctx.type_name(receiver)
        );
        Err(self.ctx.heap.type_error(message))
    }

    /// Runs a native whose arguments are bound.
    pub(crate) fn run_native(
        &mut self,
        callee: Value,
        native: &Native,
        bound: &[Value],
        ret: Ret,
        aux: Value,
    ) -> Answer<()> {
        let mut drained = crate::native::Bound::new();
        let mut bound = bound;
        if native.sig.iterates {
            let receivers = bound.len().saturating_sub(native.sig.params().len());
            for (at, param) in native.sig.params().iter().enumerate() {
                let Some(v) = bound.get(receivers + at).copied() else { continue };
                if param.iterable && self.needs_drain(v) {
                    if v.is(Kind::Iter) {
                        let (list, more) = self.drain_natively(v)?;
                        if more {
                            let given: Vec<Value> = bound.iter().map(|v| v.or(Value::MISSING)).collect();
                            let args = self.ctx.heap.new_tuple(given);
                            let index = Value::size(receivers + at);
                            return self.call_twin("call_drained_on", &[callee, args, index, list], ret);
                        }
                        drained = crate::native::Bound::from_slice(bound);
                        if let Some(place) = drained.get_mut(receivers + at) {
                            *place = list;
                        }
                        continue;
                    }
                    let given: Vec<Value> = bound.iter().map(|v| v.or(Value::MISSING)).collect();
                    let args = self.ctx.heap.new_tuple(given);
                    let index = Value::size(receivers + at);
                    return self.call_twin("call_drained", &[callee, args, index], ret);
                }
            }
        }
        if !drained.is_empty() {
            bound = &drained;
        }
        let answer = match native.does {
            Does::Rust(body) => body(&mut self.ctx, bound),
            Does::Twin(body, twin) => match body(&mut self.ctx, bound) {
                Err(Raise::Decline) => return self.enter_twin(twin, bound, ret, aux),
                answer => answer,
            },
            Does::Python(twin) => return self.enter_twin(twin, bound, ret, aux),
            Does::Machine(what) => return self.machine_fn(what, bound, ret, aux),
        };
        match answer {
            Ok(v) => self.deliver(ret, aux, v),
            Err(Raise::Decline) => {
                // The native has no twin of its own: an argument is one that only its class in Python can answer for. What
                // stands for an integer is made one.
                if bound.iter().any(|v| self.ctx.defines(*v, ClassFlags::INDEX)) {
                    let args = self.ctx.heap.new_tuple(bound);
                    return self.call_twin("call_with_ints", &[callee, args], ret);
                }
                let receivers = bound.len().saturating_sub(native.sig.params().len());
                let iterable = native.sig.params().iter().enumerate().find(|(_, p)| p.iterable);
                if let Some(v) = iterable.and_then(|(at, _)| bound.get(receivers + at)).copied()
                    && !self.ctx.is_native_iterable(v)
                {
                    let message = format!("'{}' object is not iterable", self.ctx.type_name(v));
                    return Err(self.ctx.heap.type_error(message));
                }
                let message = format!("{}() cannot use an argument of this class", native.sig.name());
                Err(self.ctx.heap.type_error(message))
            }
            Err(Raise::Exc(exc)) if self.is_exception(exc, TypeId::TYPE_ERROR) && self.holds_view(bound) => {
                let given: Vec<Value> = bound.iter().map(|v| v.or(Value::MISSING)).collect();
                let args = self.ctx.heap.new_tuple(given);
                self.call_twin("call_with_bytes", &[callee, args, exc], ret)
            }
            Err(raise) => Err(raise),
        }
    }

    /// Is one of the arguments, or an item of one, a memoryview? Natives know its bytes only.
    fn holds_view(&mut self, bound: &[Value]) -> bool {
        let name = self.ctx.heap.intern("memoryview");
        let globals = self.prelude_globals();
        let Some(class) = self.ctx.heap.dict_get_name(globals, name) else { return false };
        let is_view = |ctx: &Ctx, v: Value| v.is(Kind::Inst) && ctx.type_of(v) == class;
        bound.iter().any(|v| {
            is_view(&self.ctx, *v)
                || self
                    .ctx
                    .heap
                    .items(*v)
                    .is_some_and(|items| items.iter().any(|item| is_view(&self.ctx, *item)))
        })
    }

    fn enter_twin(&mut self, twin: &str, bound: &[Value], ret: Ret, aux: Value) -> Answer<()> {
        let twin = self.twin(twin)?;
        let mut args = Arguments::of(bound);
        for v in &mut args.positional {
            // An argument not given: a value that Python code can test for.
            if v.is_undef() {
                *v = Value::MISSING;
            }
        }
        self.call(twin, args, ret, aux)
    }

    /// Must Python run to iterate it?
    pub(crate) fn needs_drain(&self, v: Value) -> bool {
        match v.kind() {
            Kind::Gen | Kind::Class => true,
            Kind::Inst | Kind::Iter | Kind::Exc => {
                !self.ctx.is_native_iterable(v) && self.iterates_in_python(v)
            }
            _ => false,
        }
    }

    /// Has its class a `__iter__` (or `__getitem__`) in Python, or an iterator inside that has?
    fn iterates_in_python(&self, v: Value) -> bool {
        v.is(Kind::Iter) || self.ctx.defines(v, ClassFlags::ITER.with(ClassFlags::GETITEM))
    }

    /// Calls a builtin type: its constructor, the class as first argument.
    fn call_type(&mut self, class: Value, args: Arguments, ret: Ret, aux: Value) -> Answer<()> {
        let id = TypeId(class.handle() as u16);
        let Some(callee) = self.ctx.world.constructor(id) else {
            let message = format!("cannot create '{}' instances", id.name());
            return Err(self.ctx.heap.type_error(message));
        };
        let Some(native) = self.ctx.world.native(callee) else { return Err(self.internal("no such native")) };
        let bound = native.bind(&mut self.ctx, None, Some(class), &args.positional, &args.keywords)?;
        self.run_native(callee, native, &bound, ret, aux)
    }
}
