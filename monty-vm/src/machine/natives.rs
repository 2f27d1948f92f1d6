//! Native functions that the machine itself carries out, because they run Python.

use monty_bytecode::CodeFlags;

use super::call::Arguments;
use super::{CallKind, Frame, Ret, Vm};
use crate::native::{MachineFn, take};
use crate::object::{ClassFlags, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn machine_fn(
        &mut self,
        what: MachineFn,
        bound: &[Value],
        ret: Ret,
        aux: Value,
    ) -> Answer<()> {
        let [a, b, c] = take(bound);
        match what {
            MachineFn::Next => self.next_of(a, ret),
            MachineFn::Collect | MachineFn::Sum => match ret {
                Ret::Store(dst) if a.is(Kind::Gen) => {
                    let into = if what == MachineFn::Sum { Ret::Sum(dst) } else { Ret::Collect(dst) };
                    self.gather(a, b, into)
                }
                _ => Err(self.internal("a collection of nothing")),
            },
            MachineFn::Send => match a.kind() {
                Kind::Gen => self.resume(a, b, ret),
                _ => Err(self.internal("send to what is not a generator")),
            },
            MachineFn::Throw => match a.kind() {
                Kind::Gen => self.throw_into(a, b, ret),
                _ => Err(self.internal("throw into what is not a generator")),
            },
            MachineFn::GetAttr => {
                let name = self.attr_name(b, "getattr")?;
                self.get_attr(a, name, ret)
            }
            MachineFn::PlainGetAttr => {
                let name = self.attr_name(b, "getattr")?;
                self.plain_get_attr_only(a, name, ret)
            }
            MachineFn::BindDescriptor => {
                let class = self.ctx.type_of(b);
                self.bind_attr(a, b, class, ret)
            }
            MachineFn::SetAttr => {
                let name = self.attr_name(b, "setattr")?;
                self.set_attr(a, name, c, ret)
            }
            MachineFn::PlainSetAttr => {
                let name = self.attr_name(b, "setattr")?;
                self.plain_set_attr(a, name, c, ret)
            }
            MachineFn::DelAttr => {
                let name = self.attr_name(b, "delattr")?;
                self.del_attr(a, name, ret)
            }
            MachineFn::PlainDelAttr => {
                let name = self.attr_name(b, "delattr")?;
                self.plain_del_attr(a, name, ret)
            }
            MachineFn::Apply => {
                let args = self.spread(b, c)?;
                self.call(a, args, ret, aux)
            }
            MachineFn::CallBound => {
                let mut args = self.ctx.heap.items(b).unwrap_or(&[]).to_vec();
                for v in &mut args {
                    if *v == Value::MISSING {
                        *v = Value::UNDEF;
                    }
                }
                match self.ctx.world.native(a) {
                    Some(native) if a.is(Kind::Native) => self.run_native(a, native, &args, ret, aux),
                    _ => Err(self.internal("not a native")),
                }
            }
            MachineFn::Compile => {
                let code = self.compile(a, b, c)?;
                self.deliver(ret, aux, code)
            }
            MachineFn::ParseTree => {
                let rows = self.parse_tree(a, b, c)?;
                self.deliver(ret, aux, rows)
            }
            MachineFn::UnparseTree => {
                let text = self.unparse_tree(a)?;
                self.deliver(ret, aux, text)
            }
            MachineFn::RunBody => self.run_body(a, b, ret),
            MachineFn::Globals => {
                let globals = self.visible_frame().map_or(Value::UNDEF, |f| f.globals);
                self.deliver(ret, aux, globals.or(Value::NONE))
            }
            MachineFn::Locals => {
                let locals = self.locals()?;
                self.deliver(ret, aux, locals)
            }
            MachineFn::FrameAt => {
                let parts = self.frame_at(a)?;
                self.deliver(ret, aux, parts)
            }
            MachineFn::GeneratorFrame => {
                let parts = self.generator_frame(a)?;
                self.deliver(ret, aux, parts)
            }
            MachineFn::Host => {
                let args = self.spread(b, c)?;
                self.host_call(CallKind::System, a, args, ret, aux)
            }
            MachineFn::HostTake => {
                let answer = self.host_take(a)?;
                self.deliver(ret, aux, answer)
            }
            MachineFn::HostWait => self.host_wait(a, b, ret, aux),
            MachineFn::RunCode => self.run_code(a, b, c, ret),
            MachineFn::Handled => {
                let handled = self.current_handled();
                self.deliver(ret, aux, handled)
            }
            MachineFn::Argv => {
                if self.argv.is_undef() {
                    self.set_argv([""]);
                }
                self.deliver(ret, aux, self.argv)
            }
            MachineFn::Import => self.import_name(a, ret),
            MachineFn::Modules => {
                let modules = self.module_table();
                self.deliver(ret, aux, modules)
            }
            MachineFn::Caller => {
                let place = self.caller(a)?;
                self.deliver(ret, aux, place)
            }
            MachineFn::TracedFrames => {
                let frames = self.traced_frames(a)?;
                self.deliver(ret, aux, frames)
            }
            MachineFn::Suggestion => {
                let text = if a.is(Kind::Exc) { self.suggestion(a) } else { String::new() };
                let text = self.ctx.str(text)?;
                self.deliver(ret, aux, text)
            }
            MachineFn::Iter => match self.ctx.iter(a) {
                Ok(v) => self.deliver(ret, aux, v),
                Err(Raise::Decline) if a.is(Kind::Gen) && self.is_iterator(a) => self.deliver(ret, aux, a),
                Err(Raise::Decline) if a.is(Kind::Gen) => {
                    let message = format!("'{}' object is not iterable", self.ctx.type_name(a));
                    Err(self.ctx.heap.type_error(message))
                }
                Err(Raise::Decline) => self.call_twin("iter", &[a], ret),
                Err(raise) => Err(raise),
            },
        }
    }

    fn attr_name(&mut self, name: Value, function: &str) -> Answer {
        let plain = self.ctx.plain(name);
        if plain.is(Kind::Str) {
            return Ok(self.ctx.heap.intern_value(plain));
        }
        let _ = function;
        let message = format!("attribute name must be string, not '{}'", self.ctx.type_name(name));
        Err(self.ctx.heap.type_error(message))
    }

    /// `object.__getattribute__`: no hook of the class is called.
    fn plain_get_attr_only(&mut self, obj: Value, name: Value, ret: Ret) -> Answer<()> {
        let class = self.ctx.type_of(obj);
        if self.ctx.lookup(class, name).is_none()
            && self.own_attr(obj, name).is_none()
            && !crate::native::Ctx::is_class(obj)
        {
            return Err(self.no_attribute(obj, name));
        }
        if let Some(found) = self.ctx.lookup(class, name)
            && self.ctx.heap.member(found).is_some_and(|m| !m.computed)
            && self.own_attr(obj, found).is_none()
        {
            return Err(self.no_attribute(obj, name));
        }
        self.plain_get_attr(obj, name, ret)
    }

    /// Positional arguments from a list or tuple, keyword arguments from a dict.
    pub(crate) fn spread(&mut self, args: Value, kwargs: Value) -> Answer<Arguments> {
        let mut out = Arguments::of(self.ctx.heap.items(self.ctx.plain(args)).unwrap_or(&[]));
        if let Some(d) = self.ctx.heap.dict(self.ctx.plain(kwargs)) {
            let entries: Vec<(Value, Value)> = d.iter().map(|e| (e.key, e.value)).collect();
            for (key, value) in entries {
                let plain = self.ctx.plain(key);
                if !plain.is(Kind::Str) {
                    return Err(self.ctx.heap.type_error("keywords must be strings"));
                }
                let name = self.ctx.heap.intern_value(plain);
                out.keywords.push((name, value));
            }
        }
        Ok(out)
    }

    /// `next(iterator)`
    pub(crate) fn next_of(&mut self, iterator: Value, ret: Ret) -> Answer<()> {
        match iterator.kind() {
            Kind::Gen if self.is_iterator(iterator) => self.resume(iterator, Value::NONE, ret),
            Kind::Iter => match self.ctx.next(iterator) {
                Ok(Some(v)) => self.deliver(ret, Value::UNDEF, v),
                Ok(None) => Err(Raise::Exc(self.ctx.heap.exception(TypeId::STOP_ITERATION, Vec::new()))),
                Err(Raise::Decline) => self.advance(iterator, ret),
                Err(raise) => Err(raise),
            },
            _ if self.ctx.defines(iterator, ClassFlags::NEXT) => {
                self.call_special(iterator, "__next__", &[], ret)
            }
            _ => {
                let message = format!("'{}' object is not an iterator", self.ctx.type_name(iterator));
                Err(self.ctx.heap.type_error(message))
            }
        }
    }

    /// Coroutines and async generators are suspended frames, but no iterators.
    fn is_iterator(&self, generator: Value) -> bool {
        use crate::object::GenKind;
        let kind = self.ctx.heap.generator(generator).map(|g| g.kind);
        !matches!(kind, Some(GenKind::Coroutine | GenKind::AsyncGenerator))
    }

    /// Runs a class body with its namespace.
    fn run_body(&mut self, func: Value, namespace: Value, ret: Ret) -> Answer<()> {
        self.enter(func, Arguments::default(), ret, Value::UNDEF)?;
        self.set_reg(0, namespace);
        Ok(())
    }

    /// Runs module-like code: `exec` and `eval`.
    fn run_code(&mut self, code: Value, globals: Value, locals: Value, ret: Ret) -> Answer<()> {
        if !code.is(Kind::Code) {
            return Err(self.ctx.heap.type_error("exec() arg 1 must be a string, bytes or code object"));
        }
        if self.linked.get(code.index()).is_some_and(|l| !l.code.freevars.is_empty()) {
            let what = if matches!(ret, Ret::Store(_)) { "eval" } else { "exec" };
            let message = format!("code object passed to {what}() may not contain free variables");
            return Err(self.ctx.heap.type_error(message));
        }
        let base = self.top();
        self.room(base)?;
        let namespace = self.linked.get(code.index()).is_some_and(|l| l.code.flags.has(CodeFlags::NAMESPACE));
        let globals = if globals.is_missing() {
            self.visible_frame().map_or(self.main, |f| f.globals)
        } else {
            globals
        };
        self.frames.push(Frame {
            code: code.handle(),
            pc: 0,
            base: base as u32,
            ret,
            func: Value::UNDEF,
            globals,
            generator: Value::UNDEF,
            handled: Value::NONE,
            aux: Value::UNDEF,
        });
        if namespace {
            self.set_reg(0, if locals.is_missing() { globals } else { locals });
        }
        Ok(())
    }
}
