//! Constants, variables, cells, functions.

use monty_bytecode::Op;

use crate::machine::{Ret, Vm};
use crate::object::{Cell, Func, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn data_op(&mut self, op: Op) -> Option<Answer<()>> {
        Some(match op {
            Op::LoadConst { dst, k } => {
                let v =
                    self.code().and_then(|c| c.consts.get(usize::from(k))).copied().unwrap_or(Value::UNDEF);
                self.set_reg(dst, v);
                Ok(())
            }
            Op::LoadInt { dst, imm } => {
                self.set_reg(dst, Value::small(imm));
                Ok(())
            }
            Op::LoadNone { dst } => {
                self.set_reg(dst, Value::NONE);
                Ok(())
            }
            Op::LoadBool { dst, value } => {
                self.set_reg(dst, Value::bool(value));
                Ok(())
            }
            Op::LoadUndef { dst } => {
                self.set_reg(dst, Value::UNDEF);
                Ok(())
            }
            Op::CheckBound { src, free, name } => {
                if self.reg(src).is_undef() {
                    Err(self.unbound(self.name(name), free))
                } else {
                    Ok(())
                }
            }
            Op::LoadGlobal { dst, site } => self.load_global(dst, self.site_name(site)),
            Op::StoreGlobal { src, site } => {
                let (globals, name, v) = (self.frame().globals, self.site_name(site), self.reg(src));
                self.ctx.heap.dict_set_name(globals, name, v);
                Ok(())
            }
            Op::DeleteGlobal { name } => {
                let (globals, name) = (self.frame().globals, self.name(name));
                match self.ctx.heap.name_position(globals, name) {
                    Some(at) => {
                        if let Some(d) = self.ctx.heap.dict_mut(globals) {
                            d.remove_at(at);
                        }
                        Ok(())
                    }
                    None => Err(self.undefined(name)),
                }
            }
            Op::LoadName { dst, ns, name } | Op::LoadNameOrGlobal { dst, ns, name } => {
                self.load_name(dst, self.reg(ns), self.name(name), Value::UNDEF)
            }
            Op::LoadNameOrCell { dst, ns, cell, name } => {
                self.load_name(dst, self.reg(ns), self.name(name), self.reg(cell))
            }
            Op::StoreName { ns, src, name } => {
                let (ns, v, name) = (self.reg(ns), self.reg(src), self.name(name));
                if ns.is(Kind::Dict) {
                    self.ctx.heap.dict_set_name(ns, name, v);
                    Ok(())
                } else {
                    self.call_twin("set_item", &[ns, name, v], Ret::Drop)
                }
            }
            Op::DeleteName { ns, name } => {
                let (ns, name) = (self.reg(ns), self.name(name));
                match self.ctx.heap.name_position(ns, name) {
                    Some(at) => {
                        if let Some(d) = self.ctx.heap.dict_mut(ns) {
                            d.remove_at(at);
                        }
                        Ok(())
                    }
                    None if ns.is(Kind::Dict) => Err(self.undefined(name)),
                    None => self.call_twin("del_item", &[ns, name], Ret::Drop),
                }
            }
            Op::MakeCell { slot } => {
                let cell = self.ctx.heap.new_cell(Cell(self.reg(slot)));
                self.set_reg(slot, cell);
                Ok(())
            }
            Op::LoadClosure { dst, index } => {
                let func = self.frame().func;
                let cell = self.ctx.heap.func(func).and_then(|f| f.closure.get(usize::from(index))).copied();
                match cell {
                    Some(cell) => {
                        self.set_reg(dst, cell);
                        Ok(())
                    }
                    None => Err(self.internal("a closure without its cell")),
                }
            }
            Op::LoadCell { dst, cell, free, name } => match self.ctx.heap.cell(self.reg(cell)) {
                Some(c) if !c.0.is_undef() => {
                    let v = c.0;
                    self.set_reg(dst, v);
                    Ok(())
                }
                _ => Err(self.unbound(self.name(name), free)),
            },
            Op::StoreCell { cell, src } => {
                let (cell, v) = (self.reg(cell), self.reg(src));
                if let Some(c) = self.ctx.heap.cell_mut(cell) {
                    c.0 = v;
                }
                Ok(())
            }
            Op::DeleteCell { cell: slot, name } => {
                let cell = self.reg(slot);
                match self.ctx.heap.cell_mut(cell) {
                    Some(c) if !c.0.is_undef() => {
                        c.0 = Value::UNDEF;
                        Ok(())
                    }
                    _ => {
                        let code = self.linked.get(self.frame().code as usize).map(|l| &l.code);
                        let free = code.is_some_and(|c| c.freevars.iter().any(|(r, _)| *r == slot));
                        Err(self.unbound(self.name(name), free))
                    }
                }
            }
            Op::MakeFunction { dst, parts, flags, code } => self.make_function(dst, parts, flags, code),
            Op::LoadBuildClass { dst } => {
                let own = self.ctx.own_builtins(self.frame().globals).filter(|_| !self.runs_hidden());
                let key = self.ctx.heap.intern("__build_class__");
                if own.is_some_and(|own| self.ctx.heap.dict_get_name(own, key).is_none()) {
                    let message = "__build_class__ not found";
                    return Some(Err(self.ctx.heap.raise(TypeId::NAME_ERROR, message)));
                }
                match self.twin("build_class") {
                    Ok(v) => {
                        self.set_reg(dst, v);
                        Ok(())
                    }
                    Err(raise) => Err(raise),
                }
            }
            _ => return None,
        })
    }

    /// Is the running code the prelude's or the library's?
    pub(crate) fn runs_hidden(&self) -> bool {
        self.code().is_some_and(|c| c.code.source.hidden)
    }

    /// Is the variable the first argument that `super()` leaves out?
    fn is_for_super(&self) -> bool {
        let pc = self.frame().pc as usize;
        let code = self.linked.get(self.frame().code as usize).map(|l| &l.code);
        let next =
            code.and_then(|c| c.ops.iter().skip(pc).find(|op| !matches!(op, Op::Move { .. })).copied());
        match next {
            Some(Op::GetSuperAttr { .. }) => true,
            Some(Op::Call { a, n: 2 }) => self.reg(a) == crate::native::Ctx::type_value(TypeId::SUPER),
            _ => false,
        }
    }

    #[cold]
    fn unbound(&mut self, name: Value, free: bool) -> Raise {
        if self.is_for_super() {
            return self.ctx.heap.runtime_error("super(): arg[0] deleted");
        }
        let text = self.text(name);
        if free {
            let message = format!(
                "cannot access free variable '{text}' where it is not associated with a value in enclosing scope"
            );
            return self.ctx.heap.raise(TypeId::NAME_ERROR, message);
        }
        let message =
            format!("cannot access local variable '{text}' where it is not associated with a value");
        self.ctx.heap.raise(TypeId::UNBOUND_LOCAL_ERROR, message)
    }

    #[cold]
    pub(crate) fn undefined(&mut self, name: Value) -> Raise {
        let message = format!("name '{}' is not defined", self.text(name));
        let raise = self.ctx.heap.raise(TypeId::NAME_ERROR, message);
        if let Raise::Exc(exc) = raise {
            let dict = self.ctx.heap.new_dict(crate::object::Dict::default());
            let key = self.ctx.heap.intern("name");
            self.ctx.heap.dict_set_name(dict, key, name);
            if let Some(e) = self.ctx.heap.exc_mut(exc) {
                e.dict = dict;
            }
        }
        raise
    }

    /// A global or builtin; fills the site's cache.
    fn load_global(&mut self, dst: u8, name: Value) -> Answer<()> {
        let globals = self.frame().globals;
        if let Some(v) = self.ctx.heap.dict_get_name(globals, name) {
            self.set_reg(dst, v);
            return Ok(());
        }
        let (hidden, library) =
            self.code().map_or((false, false), |c| (c.code.source.hidden, c.code.source.is_library()));
        let found = match self.ctx.own_builtins(globals).filter(|_| !hidden) {
            Some(own) => self.ctx.heap.dict_get_name(own, name),
            None if library => self.library_name(name)?,
            None => self.builtin(name, hidden)?,
        };
        match found {
            Some(v) => {
                self.set_reg(dst, v);
                Ok(())
            }
            None => self.ask_name(name, dst).unwrap_or_else(|| Err(self.undefined(name))),
        }
    }

    /// A name in a class body or other namespace: the namespace, a cell, globals, builtins.
    fn load_name(&mut self, dst: u8, ns: Value, name: Value, cell: Value) -> Answer<()> {
        if !ns.is(Kind::Dict) && !ns.is_undef() {
            let globals = self.frame().globals;
            return self.call_twin("load_name", &[ns, name, globals, cell.or(Value::NONE)], Ret::Store(dst));
        }
        if let Some(v) = self.ctx.heap.dict_get_name(ns, name) {
            self.set_reg(dst, v);
            return Ok(());
        }
        if let Some(c) = self.ctx.heap.cell(cell) {
            let v = c.0;
            if v.is_undef() {
                return Err(self.unbound(name, true));
            }
            self.set_reg(dst, v);
            return Ok(());
        }
        self.load_global(dst, name)
    }

    fn make_function(&mut self, dst: u8, parts: u8, flags: u8, child: u16) -> Answer<()> {
        let frame = self.frame();
        let code = self.child(frame.code, child)?;
        let v = self.function_of(code, frame.globals);
        let mut next = parts;
        let mut part = |vm: &Vm, bit: u8| {
            if flags & bit == 0 {
                return Value::NONE;
            }
            let v = vm.reg(next);
            next = next.wrapping_add(1);
            v
        };
        let (defaults, kwdefaults, annotate, closure) =
            (part(self, 1), part(self, 2), part(self, 4), part(self, 8));
        let cells: Box<[Value]> = self.ctx.heap.tuple(closure).unwrap_or(&[]).into();
        let wanted = self.ctx.codes.get(code as usize).map_or(0, |c| c.freevars.len());
        if cells.len() != wanted || cells.iter().any(|c| !c.is(Kind::Cell)) {
            return Err(self.internal("a closure that does not fit its code"));
        }
        if let Some(Func { defaults: d, kwdefaults: k, annotate: a, closure: c, .. }) =
            self.ctx.heap.func_mut(v)
        {
            *d = defaults;
            *k = kwdefaults;
            *a = annotate;
            *c = cells;
        }
        self.set_reg(dst, v);
        Ok(())
    }
}
