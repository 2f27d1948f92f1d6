//! Reading, writing and deleting names.

use monty_bytecode::Op;
use monty_parser::ast::Span;

use super::frame::Lower;
use crate::emit::Reg;
use crate::name::{Name, Names};
use crate::scope::{Flags, Place, ScopeKind, Scopes, seen_class};

/// How a name is reached.
#[derive(Clone, Copy, Debug)]
pub(super) enum Var {
    /// A register of the frame; `changes` if it can be assigned within an expression, `deleted` if it can be unbound
    /// again.
    Register {
        reg: Reg,
        changes: bool,
        deleted: bool,
    },
    /// A cell in a register.
    Cell {
        reg: Reg,
        free: bool,
    },
    Global,
    /// A name in a mapping, else global.
    Namespace {
        ns: Reg,
    },
    /// A cell, but a class body looks into its namespace first.
    NamespaceOrCell {
        ns: Reg,
        cell: Reg,
    },
    /// A name that an annotation looks up in the class around it, held by the cell.
    ClassOrGlobal {
        class: Reg,
    },
    ClassOrCell {
        class: Reg,
        cell: Reg,
    },
}

impl Lower<'_> {
    pub(super) fn var(&mut self, name: Name) -> Var {
        let mut scope = self.frame.scope;
        loop {
            let Some(symbol) = self.scopes.symbol(scope, name).copied() else {
                match self.scopes.get(scope).parent {
                    Some(parent) if scope != self.frame.home => scope = parent,
                    _ => return self.frame.namespace.map_or(Var::Global, |ns| Var::Namespace { ns }),
                }
                continue;
            };
            let kind = self.scopes.get(scope).kind;
            match symbol.place {
                Place::Local if matches!(kind, ScopeKind::Module | ScopeKind::Class) => {
                    return self.frame.namespace.map_or(Var::Global, |ns| Var::Namespace { ns });
                }
                Place::Local => {
                    let Some(&reg) = self.frame.vars.get(&(scope, name)) else {
                        return self.overflow().map_or(Var::Global, |ns| Var::Namespace { ns });
                    };
                    if symbol.flags.has(Flags::CELL) {
                        return Var::Cell { reg, free: false };
                    }
                    return Var::Register {
                        reg,
                        changes: symbol.flags.has(Flags::WALRUS),
                        deleted: symbol.flags.has(Flags::UNBOUND),
                    };
                }
                Place::Outer(owner) if self.scopes.frame(owner) == self.frame.home => scope = owner,
                Place::Outer(owner) => {
                    let Some(&cell) = self.frame.free.get(&name) else { return Var::Global };
                    if kind == ScopeKind::Class {
                        let ns = self.frame.namespace.unwrap_or(0);
                        return Var::NamespaceOrCell { ns, cell };
                    }
                    let generic =
                        matches!(self.scopes.get(owner).kind, ScopeKind::TypeParams | ScopeKind::Class);
                    return match self.class_dict().filter(|_| !generic) {
                        Some(class) => Var::ClassOrCell { class, cell },
                        None => Var::Cell { reg: cell, free: true },
                    };
                }
                Place::Global => return Var::Global,
                Place::Unbound => {
                    if let Some(class) = self.class_dict() {
                        return Var::ClassOrGlobal { class };
                    }
                    return self.frame.namespace.map_or(Var::Global, |ns| Var::Namespace { ns });
                }
            }
        }
    }

    /// The register of the cell that holds the namespace of the class around an annotation.
    fn class_dict(&mut self) -> Option<Reg> {
        seen_class(self.scopes, self.frame.scope)?;
        let dict = Names::CLASS_DICT;
        self.frame.free.get(&dict).copied()
    }

    /// The register in which a local variable can be read as it stands, after a check that it is bound.
    pub(super) fn settled(&mut self, name: Name, span: Span) -> Option<Reg> {
        match self.var(name) {
            Var::Register { reg, changes: false, deleted } => {
                self.check_bound(reg, name, deleted, span);
                Some(reg)
            }
            _ => None,
        }
    }

    fn check_bound(&mut self, reg: Reg, name: Name, deleted: bool, span: Span) {
        let unit = &mut self.frame.unit;
        if unit.bound().has(reg) || self.frame.held.contains(&reg) {
            return;
        }
        unit.doubtful.insert(reg, name);
        let op = Op::CheckBound { src: reg, free: false, name: unit.tables.name(name) };
        unit.emit(op, span);
        if !deleted {
            unit.bind(reg);
        }
    }

    pub(super) fn load(&mut self, name: Name, dst: Reg, span: Span) {
        let var = self.var(name);
        self.load_from(var, name, dst, span);
    }

    /// The register in which a name can be read: a variable's own if it cannot change meanwhile, else `slot` or a new one.
    pub(super) fn name_operand(&mut self, name: Name, slot: Option<Reg>, span: Span) -> Reg {
        let var = self.var(name);
        if let Var::Register { reg, changes: false, deleted } = var {
            self.check_bound(reg, name, deleted, span);
            return reg;
        }
        let dst = slot.unwrap_or_else(|| self.unit().alloc());
        self.load_from(var, name, dst, span);
        dst
    }

    fn load_from(&mut self, var: Var, name: Name, dst: Reg, span: Span) {
        let unit = &mut self.frame.unit;
        match var {
            Var::Register { reg, deleted, .. } => {
                self.check_bound(reg, name, deleted, span);
                self.unit().copy(dst, reg, span);
            }
            Var::Cell { reg, free } => {
                let name = unit.tables.name(name);
                unit.emit(Op::LoadCell { dst, cell: reg, free, name }, span);
            }
            Var::Global => {
                let site = unit.tables.site(name);
                unit.emit(Op::LoadGlobal { dst, site }, span);
            }
            Var::Namespace { ns } => {
                let name = unit.tables.name(name);
                unit.emit(Op::LoadName { dst, ns, name }, span);
            }
            Var::NamespaceOrCell { ns, cell } => {
                let name = unit.tables.name(name);
                unit.emit(Op::LoadNameOrCell { dst, ns, cell, name }, span);
            }
            Var::ClassOrGlobal { class } | Var::ClassOrCell { class, .. } => {
                let mark = unit.mark();
                let ns = unit.alloc();
                let dict = Names::CLASS_DICT;
                let dict = unit.tables.name(dict);
                let name = unit.tables.name(name);
                unit.emit(Op::LoadCell { dst: ns, cell: class, free: true, name: dict }, span);
                let op = match var {
                    Var::ClassOrCell { cell, .. } => Op::LoadNameOrCell { dst, ns, cell, name },
                    _ => Op::LoadNameOrGlobal { dst, ns, name },
                };
                unit.emit(op, span);
                unit.release(mark);
            }
        }
    }

    /// The register of a local variable, so that a result can be written into it.
    pub(super) fn local_register(&mut self, name: Name) -> Option<Reg> {
        match self.var(name) {
            Var::Register { reg, .. } => Some(reg),
            _ => None,
        }
    }

    /// The register of a name that a handler binds and nothing else can unbind.
    pub(super) fn held_register(&mut self, name: Name) -> Option<Reg> {
        let deleted = self.scopes.symbol(self.frame.home, name)?.flags.has(Flags::DELETED);
        self.local_register(name).filter(|_| !deleted)
    }

    /// Notes that a local variable was written.
    pub(super) fn assigned(&mut self, name: Name) {
        if let Var::Register { reg, deleted: false, .. } = self.var(name) {
            self.unit().bind(reg);
        }
    }

    pub(super) fn store(&mut self, name: Name, src: Reg, span: Span) {
        let var = self.var(name);
        let unit = &mut self.frame.unit;
        match var {
            Var::Register { reg, deleted, .. } => {
                unit.copy(reg, src, span);
                if !deleted {
                    unit.bind(reg);
                }
            }
            Var::Cell { reg: cell, .. }
            | Var::NamespaceOrCell { cell, .. }
            | Var::ClassOrCell { cell, .. } => {
                unit.emit(Op::StoreCell { cell, src }, span);
            }
            Var::Global | Var::ClassOrGlobal { .. } => {
                let site = unit.tables.site(name);
                unit.emit(Op::StoreGlobal { src, site }, span);
            }
            Var::Namespace { ns } => {
                let name = unit.tables.name(name);
                unit.emit(Op::StoreName { ns, src, name }, span);
            }
        }
    }

    pub(super) fn delete(&mut self, name: Name, span: Span) {
        let var = self.var(name);
        let unit = &mut self.frame.unit;
        let row = unit.tables.name(name);
        match var {
            Var::Register { reg, deleted, .. } => {
                self.check_bound(reg, name, deleted, span);
                self.emit(Op::LoadUndef { dst: reg }, span);
            }
            Var::Cell { reg: cell, .. }
            | Var::NamespaceOrCell { cell, .. }
            | Var::ClassOrCell { cell, .. } => {
                unit.emit(Op::DeleteCell { cell, name: row }, span);
            }
            Var::Global | Var::ClassOrGlobal { .. } => unit.emit(Op::DeleteGlobal { name: row }, span),
            Var::Namespace { ns } => unit.emit(Op::DeleteName { ns, name: row }, span),
        }
    }

    /// The register that holds the cell of `name`, for the closure of a function defined here.
    pub(super) fn cell(&mut self, name: Name) -> Reg {
        let mut scope = self.frame.scope;
        loop {
            if let Some(reg) = self.frame.vars.get(&(scope, name)) {
                let class = self.scopes.get(scope).kind == ScopeKind::Class;
                let cell =
                    self.scopes.symbol(scope, name).is_some_and(|symbol| symbol.flags.has(Flags::CELL));
                if class || cell {
                    return *reg;
                }
            }
            match self.scopes.get(scope).parent {
                Some(parent) if scope != self.frame.home => scope = parent,
                _ => break,
            }
        }
        self.frame.free.get(&name).copied().unwrap_or(0)
    }

    /// May `name` be the builtin of that name here?
    pub(super) fn is_builtin(&mut self, name: Name) -> bool {
        let module_binds =
            self.scopes.symbol(Scopes::MODULE, name).is_some_and(|symbol| symbol.place == Place::Local);
        matches!(self.var(name), Var::Global) && !module_binds
    }
}
