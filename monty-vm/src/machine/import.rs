//! Imports.

use super::call::Arguments;
use super::{Frame, Ret, Vm};
use crate::native::{Constant, Member};
use crate::object::{Dict, Kind, Module, TypeId, Value};
use crate::raise::{Answer, Raise};

/// Modules that need what a sandbox does not give, with what to do instead.
const REFUSED: &[&str] =
    &["threading", "socket", "subprocess", "multiprocessing", "ctypes", "signal", "mmap", "_thread", "ssl"];

impl Vm {
    /// `ImportName`: the module of a dotted name (the first part of it unless names are imported from it).
    pub(crate) fn import_op(&mut self, dst: u8, parts: u8, name: u16) -> Answer<()> {
        let (from, level) = (self.reg(parts), self.reg(parts.wrapping_add(1)));
        if level.as_int().unwrap_or(0) > 0 {
            return Err(self
                .ctx
                .heap
                .raise(TypeId::IMPORT_ERROR, "attempted relative import with no known parent package"));
        }
        let own = self.ctx.own_builtins(self.frame().globals).filter(|_| !self.runs_hidden());
        if let Some(own) = own {
            let key = self.ctx.heap.intern("__import__");
            let ordinary = self.ctx.world.member(0, "__import__");
            match self.ctx.heap.dict_get_name(own, key) {
                None => return Err(self.ctx.heap.raise(TypeId::IMPORT_ERROR, "__import__ not found")),
                Some(v) if matches!(ordinary, Some(Member::Native(n)) if n == v) => {}
                Some(import) => {
                    let globals = self.frame().globals;
                    let args = Arguments::of(&[self.name(name), globals, globals, from, level]);
                    return self.call(import, args, Ret::Store(dst), Value::UNDEF);
                }
            }
        }
        let full = self.text(self.name(name));
        let wanted = if from.is_none() { full.split('.').next().unwrap_or("").to_owned() } else { full };
        if let Some((package, _)) = wanted.rsplit_once('.')
            && self.ctx.world.module(package).is_some()
        {
            // A package comes before what is in it.
            let package = self.ctx.heap.intern(package);
            if self.modules.is_undef() || self.ctx.heap.dict_get_name(self.modules, package).is_none() {
                self.again();
                return self.import_name(package, Ret::Store(dst));
            }
        }
        let wanted = self.ctx.heap.intern(&wanted);
        self.import_name(wanted, Ret::Store(dst))
    }

    /// Modules by name, a dict: what is put there can be imported.
    pub fn importable(&mut self) -> Value {
        if self.modules.is_undef() {
            self.modules = self.ctx.heap.new_dict(Dict::default());
        }
        self.modules
    }

    /// Imports a module by name.
    pub(crate) fn import_name(&mut self, name: Value, ret: Ret) -> Answer<()> {
        self.module_table();
        if let Some(module) = self.ctx.heap.dict_get_name(self.modules, name) {
            return self.deliver(ret, Value::UNDEF, module);
        }
        let text = self.text(name);
        let Some((number, def)) = self.ctx.world.module(&text).filter(|(number, _)| *number != 1) else {
            return match self.ask_module(name, ret) {
                Some(asked) => asked,
                None => Err(self.no_module(&text)),
            };
        };
        let dict = self.ctx.heap.new_dict(Dict::default());
        let module = self.ctx.heap.new_module(Module { name, dict });
        let key = self.ctx.heap.intern("__name__");
        self.ctx.heap.dict_set_name(dict, key, name);
        for (row, function) in def.functions.iter().enumerate() {
            let (key, v) = (self.ctx.heap.intern(function.sig.name()), self.ctx.world.function(number, row));
            self.ctx.heap.dict_set_name(dict, key, v);
        }
        for (constant_name, constant) in def.constants {
            if let Constant::Python(entry) = constant {
                let entry = self.ctx.heap.intern(entry);
                if self.prelude_entry(entry)?.is_none() {
                    continue;
                }
            }
            if let Some(v) = self.constant(*constant)? {
                let key = self.ctx.heap.intern(constant_name);
                self.ctx.heap.dict_set_name(dict, key, v);
            }
        }
        self.ctx.heap.dict_set_name(self.modules, name, module);
        match def.python {
            Some(entry) => self.run_module(entry, module, dict, ret),
            None => self.deliver(ret, Value::UNDEF, module),
        }
    }

    /// The dict that is `sys.modules`; the program itself is in it as `__main__`.
    pub(crate) fn module_table(&mut self) -> Value {
        if self.modules.is_undef() {
            self.modules = self.ctx.heap.new_dict(Dict::default());
            let name = self.ctx.heap.intern("__main__");
            let main = self.ctx.heap.new_module(Module { name, dict: self.main });
            self.ctx.heap.dict_set_name(self.modules, name, main);
        }
        self.modules
    }

    /// After a change of the module `builtins`, or when a run was loaded: are names looked up in its namespace?
    pub(crate) fn builtins_changed(&mut self) {
        let name = self.ctx.heap.intern("builtins");
        let module = self.ctx.heap.dict_get_name(self.modules, name);
        let Some(dict) = module.and_then(|m| self.ctx.heap.module(m)).map(|m| m.dict) else { return };
        let Some(world) = self.ctx.world.modules.first() else { return };
        let rows =
            world.functions.iter().map(|row| row.sig.name()).chain(world.constants.iter().map(|c| c.0));
        let as_it_was = self.ctx.heap.dict(dict).is_some_and(|d| d.len() == rows.clone().count())
            && rows.clone().all(|name| {
                let own = self.ctx.heap.interned(name).and_then(|key| self.ctx.heap.dict_get_name(dict, key));
                match self.ctx.world.member(0, name) {
                    Some(Member::Native(v)) => own == Some(v),
                    Some(Member::Constant(Constant::Type(id))) => {
                        own == Some(crate::native::Ctx::type_value(id))
                    }
                    _ => own.is_some(),
                }
            });
        self.ctx.builtins = if as_it_was { Value::UNDEF } else { dict };
        for l in &self.linked {
            l.flush();
        }
    }

    /// After a run was loaded: is `sys.stdout` the script's output?
    pub(crate) fn redirection(&mut self) {
        let name = self.ctx.heap.intern("sys");
        if let Some(sys) = self.ctx.heap.dict_get_name(self.modules, name)
            && let Some(dict) = self.ctx.heap.module(sys).map(|m| m.dict)
        {
            let stdout = self.ctx.heap.intern("stdout");
            self.ctx.redirection(dict, stdout);
        }
    }

    /// Runs the Python half of a module in its namespace.
    fn run_module(&mut self, entry: &str, module: Value, dict: Value, ret: Ret) -> Answer<()> {
        let Some(code) = self.prelude_code(entry)? else {
            return Err(self.internal("a module without its Python half"));
        };
        let Ret::Store(dst) = ret else { return Err(self.internal("an import without a place")) };
        let base = self.top();
        self.room(base)?;
        self.frames.push(Frame {
            code,
            pc: 0,
            base: base as u32,
            ret: Ret::Module(dst),
            func: Value::UNDEF,
            globals: dict,
            generator: Value::UNDEF,
            handled: Value::NONE,
            aux: module,
        });
        Ok(())
    }

    #[cold]
    pub(super) fn no_module(&mut self, name: &str) -> Raise {
        let top = name.split('.').next().unwrap_or(name);
        let message = if REFUSED.contains(&top) {
            format!(
                "No module named '{name}': this interpreter runs without threads, processes and sockets; a host function can stand in"
            )
        } else if let Some((package, _)) = name.rsplit_once('.')
            && self
                .ctx
                .heap
                .interned(package)
                .is_some_and(|p| self.ctx.heap.dict_get_name(self.modules, p).is_some())
        {
            format!("No module named '{name}'; '{package}' is not a package")
        } else {
            format!("No module named '{name}'")
        };
        let raise = self.ctx.heap.raise(TypeId::MODULE_NOT_FOUND_ERROR, message);
        if let Raise::Exc(exc) = raise {
            let (key, value) = (self.ctx.heap.intern("name"), self.ctx.heap.intern(name));
            let dict = self.ctx.heap.new_dict(Dict::default());
            self.ctx.heap.dict_set_name(dict, key, value);
            if let Some(e) = self.ctx.heap.exc_mut(exc) {
                e.dict = dict;
            }
        }
        raise
    }

    /// `ImportFrom`: an attribute of a module.
    pub(crate) fn import_from(&mut self, dst: u8, module: Value, name: Value) -> Answer<()> {
        if module.is(Kind::Module) {
            let dict = self.ctx.heap.module(module).map_or(Value::UNDEF, |m| m.dict);
            if let Some(v) = self.ctx.heap.dict_get_name(dict, name) {
                self.set_reg(dst, v);
                return Ok(());
            }
            let own = self.ctx.heap.module(module).map_or(Value::UNDEF, |m| m.name);
            let submodule = format!("{}.{}", self.text(own), self.text(name));
            let known = self.ctx.world.module(&submodule).is_some();
            let submodule = self.ctx.heap.intern(&submodule);
            if known || self.ctx.heap.dict_get_name(self.modules, submodule).is_some() {
                return self.import_name(submodule, Ret::Store(dst));
            }
            let hook = self.ctx.heap.intern("__getattr__");
            if let Some(hook) = self.own_attr(module, hook) {
                return self.call_twin("module_attribute", &[hook, name, own], Ret::Store(dst));
            }
            let message = format!(
                "cannot import name '{}' from '{}' (unknown location)",
                self.text(name),
                self.text(own)
            );
            let raise = self.ctx.heap.raise(TypeId::IMPORT_ERROR, message);
            if let Raise::Exc(exc) = raise {
                let dict = self.ctx.heap.new_dict(Dict::default());
                for (key, v) in [("name", own), ("name_from", name)] {
                    let key = self.ctx.heap.intern(key);
                    self.ctx.heap.dict_set_name(dict, key, v);
                }
                if let Some(e) = self.ctx.heap.exc_mut(exc) {
                    e.dict = dict;
                }
            }
            return Err(raise);
        }
        self.get_attr(module, name, Ret::Store(dst))
    }

    /// `from module import *`
    pub(crate) fn import_star(&mut self, module: Value) -> Answer<()> {
        let globals = self.frame().globals;
        self.call_twin("import_star", &[module, globals], Ret::Drop)
    }
}
