//! Raising, handling, matching.

use monty_bytecode::{Intrinsic, Op};

use crate::machine::call::Arguments;
use crate::machine::unwind::Unwound;
use crate::machine::{Ret, Vm};
use crate::native::Ctx;
use crate::object::{Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn exception_op(&mut self, op: Op) -> Option<Answer<()>> {
        Some(match op {
            Op::Raise { exc } => self.raise_op(self.reg(exc), None),
            Op::RaiseFrom { exc, cause } => self.raise_op(self.reg(exc), Some(self.reg(cause))),
            Op::RaiseHandled {} => match self.current_handled() {
                exc if exc.is(Kind::Exc) => self.throw_again(exc),
                _ => Err(self.ctx.heap.runtime_error("No active exception to reraise")),
            },
            Op::Reraise { exc } => match self.reg(exc) {
                exc if exc.is(Kind::Exc) => self.throw_again(exc),
                _ => Err(self.internal("reraise without an exception")),
            },
            Op::PushHandled { save, exc } => {
                let (before, exc) = (self.handled, self.reg(exc));
                self.set_reg(save, before);
                self.handled = exc;
                Ok(())
            }
            Op::PopHandled { save } => {
                let v = self.reg(save);
                self.handled = if v.is(Kind::Exc) { v } else { Value::NONE };
                Ok(())
            }
            Op::MatchException { dst, exc, class } => {
                self.match_exception(dst, self.reg(exc), self.reg(class))
            }
            Op::ExceptionInfo { dst, exc } => {
                let exc = self.reg(exc);
                let traceback = self.ctx.heap.exc(exc).map_or(Value::NONE, |e| e.traceback);
                let class = self.ctx.type_of(exc);
                self.set_reg(dst, class);
                self.set_reg(dst.wrapping_add(1), exc);
                self.set_reg(dst.wrapping_add(2), traceback);
                Ok(())
            }
            Op::EndAsyncFor { exc } => match self.reg(exc) {
                exc if self.is_exception(exc, TypeId::STOP_ASYNC_ITERATION) => Ok(()),
                exc if exc.is(Kind::Exc) => self.throw_again(exc),
                _ => Err(self.internal("reraise without an exception")),
            },
            Op::GetAiter { dst, src } => {
                let v = self.reg(src);
                let name = self.ctx.heap.intern("__aiter__");
                if v.is(Kind::Gen) && self.ctx.type_id(v) == TypeId::ASYNC_GENERATOR {
                    self.set_reg(dst, v);
                    return Some(Ok(()));
                }
                if self.ctx.lookup(self.ctx.type_of(v), name).is_none() {
                    let message = format!(
                        "'async for' requires an object with __aiter__ method, got {}",
                        self.ctx.type_name(v)
                    );
                    return Some(Err(self.ctx.heap.type_error(message)));
                }
                self.call_special(v, "__aiter__", &[], Ret::Store(dst))
            }
            Op::GetAnext { dst, src } => self.call_twin("anext_awaitable", &[self.reg(src)], Ret::Store(dst)),
            Op::Rare { dst, args, n, id } => self.rare(dst, args, n, id),
            _ => return None,
        })
    }

    /// Raises an exception that has its traceback already.
    fn throw_again(&mut self, exc: Value) -> Answer<()> {
        self.ctx.fuel -= 1;
        match self.throw(exc, false) {
            Unwound::Caught => Ok(()),
            Unwound::Escaped(exc) => {
                // Nothing is running any more; the machine sees that there is no frame and reports it.
                self.incoming = exc;
                Ok(())
            }
        }
    }

    fn raise_op(&mut self, v: Value, cause: Option<Value>) -> Answer<()> {
        let Some(exc) = self.exception_from(v)? else {
            // A class: calling it makes the instance.
            return match cause {
                None => self.call_twin("raise_class", &[v], Ret::Drop),
                Some(cause) => self.call_twin("raise_class_from", &[v, cause], Ret::Drop),
            };
        };
        if let Some(cause) = cause {
            if cause.is_none() {
                if let Some(e) = self.ctx.heap.exc_mut(exc) {
                    e.cause = Value::NONE;
                    e.suppress = true;
                }
            } else if cause.is(Kind::Exc) {
                if let Some(e) = self.ctx.heap.exc_mut(exc) {
                    e.cause = cause;
                    e.suppress = true;
                }
            } else if Ctx::is_class(cause) && self.ctx.layout(cause).is_a(TypeId::BASE_EXCEPTION) {
                return self.call_twin("raise_class_from", &[exc, cause], Ret::Drop);
            } else {
                return Err(self.ctx.heap.type_error("exception causes must derive from BaseException"));
            }
        }
        Err(Raise::Exc(exc))
    }

    fn match_exception(&mut self, dst: u8, exc: Value, class: Value) -> Answer<()> {
        let own = self.ctx.type_of(exc);
        let mut matched = false;
        let classes = self.ctx.heap.tuple(class).map_or_else(|| vec![class], <[Value]>::to_vec);
        for c in classes {
            if !Ctx::is_class(c) || !self.ctx.layout(c).is_a(TypeId::BASE_EXCEPTION) {
                let message = "catching classes that do not inherit from BaseException is not allowed";
                return Err(self.ctx.heap.type_error(message));
            }
            matched |= self.ctx.is_subclass(own, c);
        }
        self.set_reg(dst, Value::bool(matched));
        Ok(())
    }

    /// Rare operations; most are functions of the prelude.
    fn rare(&mut self, dst: u8, args: u8, n: u8, id: u8) -> Answer<()> {
        let args = self.run_of(args, usize::from(n));
        let first = args.first().copied().unwrap_or(Value::UNDEF);
        let class = |id: TypeId| Ctx::type_value(id);
        let twin = match Intrinsic::from_number(id) {
            Some(Intrinsic::ListToTuple) => {
                let items = self.ctx.heap.items(first).unwrap_or(&[]).to_vec();
                let v = self.ctx.tuple(items)?;
                self.set_reg(dst, v);
                return Ok(());
            }
            Some(Intrinsic::ImportStar) => return self.import_star(first),
            Some(Intrinsic::AssertionError) => {
                self.set_reg(dst, class(TypeId::ASSERTION_ERROR));
                return Ok(());
            }
            Some(Intrinsic::NotImplementedError) => {
                self.set_reg(dst, class(TypeId::NOT_IMPLEMENTED_ERROR));
                return Ok(());
            }
            Some(Intrinsic::StopIterationError) => "stop_iteration_error",
            Some(Intrinsic::TypeVar) => "make_type_var",
            Some(Intrinsic::ParamSpec) => "make_param_spec",
            Some(Intrinsic::TypeVarTuple) => "make_type_var_tuple",
            Some(Intrinsic::TypeAlias) => "make_type_alias",
            Some(Intrinsic::Generic) => "make_generic",
            Some(Intrinsic::Display) => "display",
            Some(Intrinsic::Template) => "make_template",
            Some(Intrinsic::Interpolation) => "make_interpolation",
            Some(Intrinsic::MatchGroup) => "match_group",
            Some(Intrinsic::PrepReraiseStar) => "prep_reraise_star",
            Some(Intrinsic::SetTypeParams) => {
                if let (Some(f), Some(params)) = (self.ctx.heap.func_mut(first), args.get(1)) {
                    f.type_params = *params;
                }
                self.set_reg(dst, first);
                return Ok(());
            }
            Some(Intrinsic::SetupAnnotations) => {
                let v = self.ctx.heap.new_set(crate::object::Set::default());
                self.set_reg(dst, v);
                return Ok(());
            }
            None => return Err(self.internal("no such operation")),
        };
        let twin = self.twin(twin)?;
        self.call(twin, Arguments::of(&args), Ret::Store(dst), Value::UNDEF)
    }
}
