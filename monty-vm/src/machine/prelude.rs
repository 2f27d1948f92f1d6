//! The prelude: the Python half of the core, compiled when this crate is built, decoded entry by entry on first use.

use std::sync::Arc;

use monty_bytecode::{Code, Op};

use super::{Frame, Ret, Vm};
use crate::native::{Constant, Member};
use crate::object::{Dict, Func, Kind, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    /// The globals of the prelude.
    pub(crate) fn prelude_globals(&mut self) -> Value {
        if self.prelude.is_undef() {
            self.prelude = self.ctx.heap.new_dict(Dict::default());
            let (key, value) = (self.ctx.heap.intern("__name__"), self.ctx.heap.intern("builtins"));
            self.ctx.heap.dict_set_name(self.prelude, key, value);
        }
        self.prelude
    }

    /// A function of the prelude.
    pub(crate) fn twin(&mut self, name: &str) -> Answer {
        let key = self.ctx.heap.intern(name);
        match self.prelude_entry(key)? {
            Some(v) => Ok(v),
            None => Err(self.internal(&format!("the prelude has no function {name}"))),
        }
    }

    /// The value of a prelude entry. `Err(Decline)`: a frame that makes it has been pushed, try again after it.
    pub(crate) fn prelude_entry(&mut self, name: Value) -> Answer<Option<Value>> {
        let globals = self.prelude_globals();
        if let Some(v) = self.ctx.heap.dict_get_name(globals, name) {
            return Ok(Some(v));
        }
        let text = self.ctx.heap.str(name).unwrap_or("").to_owned();
        let Some(decoded) = self.ctx.world.entry(&text) else { return Ok(None) };
        let Ok(code) = decoded else { return Err(self.internal("the prelude is damaged")) };
        if let Some(child) = plain_function(&code) {
            let number = self.link(&child)?;
            let v = self.function_of(number, globals);
            self.ctx.heap.dict_set_name(globals, name, v);
            return Ok(Some(v));
        }
        let number = self.link(&code)?;
        let base = self.top();
        self.room(base)?;
        self.again();
        self.frames.push(Frame {
            code: number,
            pc: 0,
            base: base as u32,
            ret: Ret::Define,
            func: Value::UNDEF,
            globals,
            generator: Value::UNDEF,
            handled: Value::NONE,
            aux: name,
        });
        Err(Raise::Decline)
    }

    /// The number of an entry's code, linked.
    pub(crate) fn prelude_code(&mut self, name: &str) -> Answer<Option<u32>> {
        match self.ctx.world.entry(name) {
            Some(Ok(code)) => self.link(&code).map(Some),
            Some(Err(_)) => Err(self.internal("the prelude is damaged")),
            None => Ok(None),
        }
    }

    /// A function without defaults and closure.
    pub(crate) fn function_of(&mut self, code: u32, globals: Value) -> Value {
        let (name, qualname, doc) = match self.ctx.codes.get(code as usize) {
            Some(c) => (c.name.clone(), c.qualname.clone(), docstring(c)),
            None => ("?".into(), "?".into(), None),
        };
        let heap = &mut self.ctx.heap;
        let (name, qualname) = (heap.intern(&name), heap.intern(&qualname));
        let doc = doc.map_or(Value::NONE, |d| heap.new_str(d));
        let key = heap.intern("__name__");
        let module = heap.dict_get_name(globals, key).unwrap_or(Value::NONE);
        heap.new_func(Func {
            code,
            name,
            qualname,
            globals,
            defaults: Value::NONE,
            kwdefaults: Value::NONE,
            closure: Box::default(),
            annotate: Value::NONE,
            annotations: Value::UNDEF,
            dict: Value::UNDEF,
            doc,
            module,
            type_params: Value::UNDEF,
        })
    }

    /// A name of the builtins in the standard library's Python: builtins as a program sees them, then hidden helpers, then the
    /// entries of the prelude. `Err(Decline)`: a frame that makes it has been pushed.
    pub(crate) fn library_name(&mut self, name: Value) -> Answer<Option<Value>> {
        let text = self.ctx.heap.str(name).unwrap_or("");
        let member = self.ctx.world.member(0, text).or_else(|| self.ctx.world.member(1, text));
        match member {
            Some(Member::Native(v)) => Ok(Some(v)),
            Some(Member::Constant(c)) => self.constant(c),
            None => self.prelude_entry(name),
        }
    }

    /// A name of the builtins, as a value; in hidden code entries of the prelude come before them, and helpers after.
    /// `Err(Decline)`: a frame that makes it has been pushed.
    pub(crate) fn builtin(&mut self, name: Value, hidden: bool) -> Answer<Option<Value>> {
        if hidden && let Some(v) = self.prelude_entry(name)? {
            return Ok(Some(v));
        }
        let text = self.ctx.heap.str(name).unwrap_or("");
        let mut member = self.ctx.world.member(0, text);
        if member.is_none() && hidden {
            member = self.ctx.world.member(1, text);
        }
        let found = match member {
            Some(Member::Native(v)) => Some(v),
            Some(Member::Constant(c)) => self.constant(c)?,
            None => None,
        };
        if hidden && let Some(v) = found {
            // Kept with the entries, where the site's cache finds it.
            let globals = self.prelude_globals();
            self.ctx.heap.dict_set_name(globals, name, v);
        }
        Ok(found)
    }

    /// A module's constant as a value.
    pub(crate) fn constant(&mut self, c: Constant) -> Answer<Option<Value>> {
        Ok(Some(match c {
            Constant::Int(i) => self.ctx.heap.new_int(i),
            Constant::Float(f) => Value::float(f),
            Constant::Str(s) => self.ctx.heap.new_str(s),
            Constant::Type(id) => Value::new(Kind::Type, u32::from(id.0)),
            Constant::Value(v) => v,
            Constant::Python(name) => {
                let name = self.ctx.heap.intern(name);
                return self.prelude_entry(name);
            }
        }))
    }
}

/// The one function that the code defines and gives back, if that is all it does.
fn plain_function(code: &Code) -> Option<Arc<Code>> {
    let [child] = code.codes.as_slice() else { return None };
    let plain = |op: &Op| match op {
        Op::MakeFunction { flags, .. } => *flags == 0,
        Op::StoreGlobal { .. }
        | Op::LoadGlobal { .. }
        | Op::Return { .. }
        | Op::ReturnNone {}
        | Op::Move { .. } => true,
        _ => false,
    };
    code.ops.iter().all(plain).then(|| child.clone())
}

/// The docstring of a function's code.
pub(crate) fn docstring(code: &Code) -> Option<String> {
    if !code.flags.has(monty_bytecode::CodeFlags::DOCSTRING) {
        return None;
    }
    match code.consts.first() {
        Some(monty_bytecode::Const::Str(s)) => Some(s.to_string()),
        _ => None,
    }
}
