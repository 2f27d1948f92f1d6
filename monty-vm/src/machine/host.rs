//! What the host is asked for, and what becomes of its answers.

use serde::{Deserialize, Serialize};

use super::call::Arguments;
use super::{HostCall, Ret, Vm, Waiting};
use crate::limits::Limit;
use crate::object::{BoundMethod, HostFunc, HostRef, Kind, Module, Value};
use crate::raise::{Answer, Raise};

/// What the host is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallKind {
    /// To call a function.
    #[default]
    Function,
    /// To call a function whose calls the program awaits.
    Awaited,
    /// To call a method of an object of its own, which is the first argument.
    Method,
    /// For an attribute of such an object.
    Attribute,
    /// To set one: object, value.
    SetAttribute,
    /// What a name stands for that nothing defines.
    Name,
    /// For a module that there is not: a dict of its names.
    Module,
    /// For what an operating system gives: files, directories.
    System,
}

impl CallKind {
    /// Is it a function that is called?
    #[must_use]
    pub fn is_function(self) -> bool {
        matches!(self, CallKind::Function | CallKind::Awaited)
    }
}

impl Vm {
    /// A host function is called.
    pub(crate) fn call_host(&mut self, callee: Value, args: Arguments, ret: Ret, aux: Value) -> Answer<()> {
        let f = self.ctx.heap.host_func(callee);
        let (name, kind) = match f {
            Some(f) if f.method => (f.name, CallKind::Method),
            Some(f) if f.asynchronous => (f.name, CallKind::Awaited),
            _ => (f.map_or(Value::UNDEF, |f| f.name), CallKind::Function),
        };
        self.host_call(kind, name, args, ret, aux)
    }

    /// Stops the run: the host has something to answer.
    pub(crate) fn host_call(
        &mut self,
        kind: CallKind,
        name: Value,
        args: Arguments,
        ret: Ret,
        aux: Value,
    ) -> Answer<()> {
        if self.host_calls >= self.ctx.limits.host_calls {
            return Err(Raise::Limit(Limit::HostCalls));
        }
        self.host_calls += 1;
        let call = HostCall {
            id: self.host_calls,
            kind,
            name,
            args: args.positional.to_vec(),
            kwargs: args.keywords.to_vec(),
        };
        self.waiting = Some(Waiting { call, ret, aux });
        Ok(())
    }

    /// An attribute of an object of the host's, if its policy has one of that name.
    pub(crate) fn host_attr(&mut self, obj: Value, name: Value, ret: Ret) -> Option<Answer<()>> {
        let allowed = self.policy(obj, name);
        if allowed & HostRef::METHOD != 0 {
            let func = self.ctx.heap.new_host_func(HostFunc { name, method: true, asynchronous: false });
            let bound = self.ctx.heap.new_method(BoundMethod { func, this: obj });
            return Some(self.deliver(ret, Value::UNDEF, bound));
        }
        if allowed & HostRef::READ != 0 {
            let args = Arguments::of(&[obj]);
            return Some(self.host_call(CallKind::Attribute, name, args, ret, Value::UNDEF));
        }
        None
    }

    /// Sets an attribute of an object of the host's, if its policy lets it be set.
    pub(crate) fn host_set_attr(
        &mut self,
        obj: Value,
        name: Value,
        value: Value,
        ret: Ret,
    ) -> Option<Answer<()>> {
        if self.policy(obj, name) & HostRef::WRITE == 0 {
            return None;
        }
        let args = Arguments::of(&[obj, value]);
        Some(self.host_call(CallKind::SetAttribute, name, args, ret, Value::UNDEF))
    }

    fn policy(&self, obj: Value, name: Value) -> i64 {
        let policy = self.ctx.heap.host_ref(obj).map_or(Value::UNDEF, |r| r.policy);
        self.ctx.heap.dict_get_name(policy, name).and_then(Value::as_int).unwrap_or(0)
    }

    /// Asks for a name that nothing defines, if the host wants to be asked.
    pub(crate) fn ask_name(&mut self, name: Value, dst: u8) -> Option<Answer<()>> {
        let own = self.code().is_some_and(|c| !c.code.source.hidden && !c.code.source.is_library());
        let asked = self.ctx.asks.names && own;
        asked.then(|| {
            self.host_call(CallKind::Name, name, Arguments::default(), Ret::Store(dst), Value::UNDEF)
        })
    }

    /// Asks for a module that there is not, if the host wants to be asked.
    pub(crate) fn ask_module(&mut self, name: Value, ret: Ret) -> Option<Answer<()>> {
        let asked = self.ctx.asks.modules;
        asked.then(|| self.host_call(CallKind::Module, name, Arguments::default(), ret, Value::UNDEF))
    }

    /// What the answer to a call means for the program.
    pub(super) fn understood(&mut self, call: &HostCall, answer: Value) -> Value {
        match call.kind {
            CallKind::SetAttribute => Value::NONE,
            CallKind::Name => {
                // It is asked for once.
                if let Some(globals) = self.frames.last().map(|f| f.globals) {
                    self.ctx.heap.dict_set_name(globals, call.name, answer);
                }
                answer
            }
            CallKind::Module if answer.is(Kind::Dict) => {
                let key = self.ctx.heap.intern("__name__");
                self.ctx.heap.dict_set_name(answer, key, call.name);
                let module = self.ctx.heap.new_module(Module { name: call.name, dict: answer });
                self.ctx.heap.dict_set_name(self.modules, call.name, module);
                module
            }
            _ => answer,
        }
    }

    /// Answers the host call in flight with what Python raises where nothing has that name: `NameError`, `AttributeError`,
    /// `ModuleNotFoundError`.
    pub fn answer_missing(&mut self) {
        let Some(waiting) = self.waiting.take() else { return };
        let (name, this) = (waiting.call.name, waiting.call.args.first().copied());
        let raise = match (waiting.call.kind, this) {
            (CallKind::Module, _) => {
                let name = self.text(name);
                self.no_module(&name)
            }
            (CallKind::Function | CallKind::Awaited | CallKind::Name, _) | (_, None) => self.undefined(name),
            (_, Some(this)) => self.no_attribute(this, name),
        };
        if let Raise::Exc(exception) = raise {
            self.incoming = exception;
        }
    }
}
