//! The static world: types and modules, their names and functions. Nothing of it is built when a VM starts.

use std::sync::Arc;

use super::{Ctx, Library, Native, Role};
use crate::object::{Kind, TypeId, Value};

/// A constant of a module.
#[derive(Clone, Copy, Debug)]
pub enum Constant {
    /// An int.
    Int(i64),
    /// A float.
    Float(f64),
    /// A str.
    Str(&'static str),
    /// A builtin type.
    Type(TypeId),
    /// A value that needs no heap.
    Value(Value),
    /// A function or class of the prelude.
    Python(&'static str),
}

/// A builtin type.
#[derive(Clone, Copy, Debug)]
pub struct TypeDef {
    /// Which one.
    pub id: TypeId,
    /// `__doc__`
    pub doc: &'static str,
    /// Methods, class methods, static methods and properties; dunders among them.
    pub methods: &'static [Native],
    /// What calling the type does: a row whose first argument is the class. None: "cannot create instances".
    pub new: Option<&'static Native>,
    /// May a class derive from it?
    pub subclassable: bool,
}

/// A module written (in part) in Rust.
#[derive(Clone, Copy, Debug)]
pub struct ModuleDef {
    /// Its name.
    pub name: &'static str,
    /// Its functions.
    pub functions: &'static [Native],
    /// Its constants.
    pub constants: &'static [(&'static str, Constant)],
    /// The name of its Python half among the compiled code, if it has one.
    pub python: Option<&'static str>,
}

/// All builtin types and modules. The first module is `builtins`, the second holds the prelude's hidden helpers.
#[derive(Clone, Copy, Debug)]
pub struct World {
    /// The types, by `TypeId`.
    pub types: &'static [&'static TypeDef],
    /// The modules.
    pub modules: &'static [&'static ModuleDef],
    /// Python code compiled when the crates were built: the prelude, then the Python halves of modules.
    pub libraries: &'static [&'static Library],
}

impl World {
    /// An entry of the compiled Python code.
    #[must_use]
    pub fn entry(
        &self,
        name: &str,
    ) -> Option<Result<Arc<monty_bytecode::Code>, monty_bytecode::DecodeError>> {
        self.libraries.iter().find_map(|library| library.get(name))
    }

    /// The definition of a builtin type.
    #[must_use]
    pub fn type_def(&self, id: TypeId) -> Option<&'static TypeDef> {
        self.types.get(usize::from(id.0)).copied()
    }

    /// The native function a value of kind `Native` stands for.
    #[must_use]
    pub fn native(&self, v: Value) -> Option<&'static Native> {
        let (owner, row) = (v.index() >> 16, v.index() & 0xFFFF);
        match owner.checked_sub(self.types.len()) {
            None => match (row, self.types.get(owner)?) {
                (0xFFFF, def) => def.new,
                (row, def) => def.methods.get(row),
            },
            Some(module) => self.modules.get(module)?.functions.get(row),
        }
    }

    /// The type or module whose table a native function stands in.
    #[must_use]
    pub fn owner(&self, v: Value) -> Option<&'static str> {
        let owner = v.index() >> 16;
        match owner.checked_sub(self.types.len()) {
            None => self.types.get(owner).map(|t| t.id.name()),
            Some(module) => self.modules.get(module).map(|m| m.name),
        }
    }

    /// Does it stand in a type's table (rather than in a module's)?
    #[must_use]
    pub fn is_method(&self, v: Value) -> bool {
        v.index() >> 16 < self.types.len()
    }

    /// Is it a special method that an operator or statement calls, which CPython keeps in a slot of the type?
    #[must_use]
    pub fn is_slot(&self, v: Value) -> bool {
        /// Special methods that are methods like any other.
        const PLAIN: &[&str] = &[
            "__reduce__",
            "__reduce_ex__",
            "__getstate__",
            "__setstate__",
            "__dir__",
            "__format__",
            "__sizeof__",
            "__getnewargs__",
            "__round__",
            "__trunc__",
            "__floor__",
            "__ceil__",
            "__reversed__",
            "__instancecheck__",
            "__subclasscheck__",
            "__subclasses__",
            "__length_hint__",
            "__complex__",
            "__bytes__",
            "__copy__",
            "__deepcopy__",
            "__enter__",
            "__exit__",
            "__class_getitem__",
            "__prepare__",
            "__set_name__",
            "__alloc__",
        ];
        if !self.is_method(v) || v.index() & 0xFFFF == 0xFFFF {
            return false;
        }
        let Some(name) = self.native(v).map(|n| n.sig.name()) else { return false };
        let coexists = match self.owner(v) {
            Some("dict") => matches!(name, "__contains__" | "__getitem__"),
            Some("list") => name == "__getitem__",
            Some("set" | "frozenset") => name == "__contains__",
            _ => false,
        };
        name.starts_with("__") && name.ends_with("__") && !PLAIN.contains(&name) && !coexists
    }

    /// The row of that name in a type's own table, as a value, with its role.
    #[must_use]
    pub fn method(&self, id: TypeId, name: &str) -> Option<(Value, Role)> {
        let rows = self.type_def(id)?.methods;
        let row = rows.iter().position(|n| n.sig.is_named(name))?;
        Some((Value::new(Kind::Native, (u32::from(id.0) << 16) | row as u32), rows.get(row)?.sig.role))
    }

    /// The value of kind `Native` that a call of the type runs.
    #[must_use]
    pub fn constructor(&self, id: TypeId) -> Option<Value> {
        self.type_def(id)?.new?;
        Some(Value::new(Kind::Native, (u32::from(id.0) << 16) | 0xFFFF))
    }

    /// A module by name, with its number.
    #[must_use]
    pub fn module(&self, name: &str) -> Option<(usize, &'static ModuleDef)> {
        self.modules.iter().enumerate().find(|(_, m)| m.name == name).map(|(at, m)| (at, *m))
    }

    /// A function of a module as a value, by the numbers of both.
    #[must_use]
    pub fn function(&self, module: usize, row: usize) -> Value {
        Value::new(Kind::Native, (((self.types.len() + module) as u32) << 16) | row as u32)
    }

    /// A function or constant of a module, by the module's number.
    #[must_use]
    pub fn member(&self, module: usize, name: &str) -> Option<Member> {
        let def = self.modules.get(module)?;
        if let Some(row) = def.functions.iter().position(|n| n.sig.is_named(name)) {
            return Some(Member::Native(self.function(module, row)));
        }
        def.constants.iter().find(|(n, _)| *n == name).map(|(_, c)| Member::Constant(*c))
    }

    /// The qualified name of a native function, as snapshots write it: `list.append`, `list()` for what a call of the type runs,
    /// `math:sqrt` for a module's function.
    #[must_use]
    pub fn qualified(&self, v: Value) -> Option<String> {
        let owner = self.owner(v)?;
        Some(if v.index() & 0xFFFF == 0xFFFF {
            format!("{owner}()")
        } else if self.is_method(v) {
            format!("{owner}.{}", self.native(v)?.sig.name())
        } else {
            format!("{owner}:{}", self.native(v)?.sig.name())
        })
    }

    /// The native function of that qualified name.
    #[must_use]
    pub fn by_qualified(&self, name: &str) -> Option<Value> {
        let type_named = |name: &str| self.types.iter().find(|t| t.id.name() == name).map(|t| t.id);
        if let Some(owner) = name.strip_suffix("()") {
            return self.constructor(type_named(owner)?);
        }
        if let Some((module, name)) = name.rsplit_once(':') {
            return match self.member(self.module(module)?.0, name)? {
                Member::Native(v) => Some(v),
                Member::Constant(_) => None,
            };
        }
        let (owner, name) = name.rsplit_once('.')?;
        self.method(type_named(owner)?, name).map(|(v, _)| v)
    }
}

/// What a name in a module stands for.
#[derive(Clone, Copy, Debug)]
pub enum Member {
    /// A function.
    Native(Value),
    /// A constant.
    Constant(Constant),
}

impl Ctx {
    /// The type of that id as a value.
    #[must_use]
    pub fn type_value(id: TypeId) -> Value {
        Value::new(Kind::Type, u32::from(id.0))
    }
}
