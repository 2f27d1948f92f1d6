//! What the symbol table knows: scopes and the names in them.

use monty_parser::ast::{ClassId, ExprId, FunctionId, Span, StmtId};

use crate::map::{NumberMap, NumberSet};
use crate::name::Name;

/// A scope's number; a parent's is smaller than its children's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ScopeId(pub(crate) u32);

/// The kinds of scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScopeKind {
    Module,
    Class,
    Function,
    Lambda,
    ListComp,
    SetComp,
    DictComp,
    Generator,
    /// The annotations of a function, class or module: a function of their own.
    Annotation,
    /// The scope between a generic definition and its surroundings.
    TypeParams,
    /// The value of a `type` statement.
    TypeAlias,
    /// The bound or default of a type parameter.
    TypeVariable,
}

impl ScopeKind {
    pub(crate) fn is_comprehension(self) -> bool {
        matches!(self, ScopeKind::ListComp | ScopeKind::SetComp | ScopeKind::DictComp | ScopeKind::Generator)
    }

    /// One of those that look names up in the class body around them.
    pub(crate) fn is_annotation(self) -> bool {
        matches!(
            self,
            ScopeKind::Annotation | ScopeKind::TypeParams | ScopeKind::TypeAlias | ScopeKind::TypeVariable
        )
    }

    pub(crate) fn is_function(self) -> bool {
        !matches!(self, ScopeKind::Module | ScopeKind::Class)
    }
}

/// The node that opens a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Node {
    /// A lambda or comprehension, or the bound or default of a type parameter.
    Expr(ExprId),
    /// The default of a type parameter.
    Function(FunctionId),
    FunctionAnnotations(FunctionId),
    FunctionTypeParams(FunctionId),
    Class(ClassId),
    ClassTypeParams(ClassId),
    /// The annotations in the body of a module or class.
    BodyAnnotations(ScopeId),
    AliasTypeParams(StmtId),
    Alias(StmtId),
}

/// What is known of a name in a scope.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flags(pub(crate) u16);

impl Flags {
    pub(crate) const USED: Flags = Flags(1);
    pub(crate) const BOUND: Flags = Flags(2);
    pub(crate) const PARAM: Flags = Flags(4);
    pub(crate) const GLOBAL: Flags = Flags(8);
    pub(crate) const NONLOCAL: Flags = Flags(16);
    pub(crate) const ANNOTATED: Flags = Flags(32);
    pub(crate) const IMPORTED: Flags = Flags(64);
    /// Bound by `:=`, so that it can change within an expression.
    pub(crate) const WALRUS: Flags = Flags(128);
    /// The iteration variable of a comprehension.
    pub(crate) const ITERATION: Flags = Flags(256);
    /// Deleted somewhere, so that it can be unbound again.
    pub(crate) const DELETED: Flags = Flags(512);
    pub(crate) const TYPE_PARAM: Flags = Flags(1024);
    /// Bound by `except … as`, so that it is unbound again at the end of the handler.
    pub(crate) const HANDLER: Flags = Flags(4096);
    /// Either of the two.
    pub(crate) const UNBOUND: Flags = Flags(512 | 4096);
    /// A cell: a function inside uses it.
    pub(crate) const CELL: Flags = Flags(2048);

    pub(crate) fn has(self, other: Flags) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) fn set(&mut self, other: Flags) {
        self.0 |= other.0;
    }
}

/// Where a name of a scope lives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the scope itself.
    Local,
    /// In this scope further out.
    Outer(ScopeId),
    /// `global` says so.
    Global,
    /// Bound nowhere: a global or builtin.
    #[default]
    Unbound,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Symbol {
    pub(crate) flags: Flags,
    pub(crate) place: Place,
    /// Where `global` or `nonlocal` stands, else where it is first mentioned.
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) kind: ScopeKind,
    pub(crate) parent: Option<ScopeId>,
    /// The class whose private names are mangled here.
    pub(crate) private: Option<Name>,
    pub(crate) symbols: NumberMap<Name, Symbol>,
    /// The names whose cells come from outside, for this scope or one inside.
    pub(crate) free: NumberSet<Name>,
    /// Part of the code around it: a comprehension without a frame.
    pub(crate) inlined: bool,
    pub(crate) is_async: bool,
    pub(crate) is_generator: bool,
    pub(crate) awaits: bool,
    /// A class whose methods use `__class__`.
    pub(crate) class_cell: bool,
    /// A class in which annotations look names up.
    pub(crate) class_dict: bool,
    /// A function that may ask for its locals by name.
    pub(crate) inspects_locals: bool,
    /// Contains a simple annotation in a branch or loop.
    pub(crate) conditional_annotations: bool,
    /// The simple annotations of a module or class body, each with its name, and whether it may not be reached.
    pub(crate) annotations: NumberMap<ExprId, (Name, bool)>,
    /// `return value`, for the error of async generators.
    pub(crate) returns_value: Option<Span>,
    pub(crate) span: Span,
}

/// All scopes of a module.
#[derive(Default)]
pub(crate) struct Scopes {
    scopes: Vec<Scope>,
    nodes: NumberMap<(Node, u8), ScopeId>,
}

impl Scopes {
    pub(crate) const MODULE: ScopeId = ScopeId(0);

    pub(crate) fn clear(&mut self) {
        self.scopes.clear();
        self.nodes.clear();
    }

    pub(crate) fn add(&mut self, node: Option<(Node, u8)>, scope: Scope) -> ScopeId {
        let id = ScopeId(self.scopes.len() as u32);
        self.scopes.push(scope);
        if let Some(node) = node {
            self.nodes.insert(node, id);
        }
        id
    }

    pub(crate) fn len(&self) -> usize {
        self.scopes.len()
    }

    pub(crate) fn of(&self, node: Node) -> Option<ScopeId> {
        self.of_part(node, 0)
    }

    /// The scope of a node that has more than one.
    pub(crate) fn of_part(&self, node: Node, part: u8) -> Option<ScopeId> {
        self.nodes.get(&(node, part)).copied()
    }

    pub(crate) fn get(&self, id: ScopeId) -> &Scope {
        // Ids are made by `add` alone.
        &self.scopes[id.0 as usize]
    }

    pub(crate) fn get_mut(&mut self, id: ScopeId) -> &mut Scope {
        // As above.
        &mut self.scopes[id.0 as usize]
    }

    pub(crate) fn symbol(&self, id: ScopeId, name: Name) -> Option<&Symbol> {
        self.get(id).symbols.get(&name)
    }

    /// The scope whose frame `id` runs in.
    pub(crate) fn frame(&self, mut id: ScopeId) -> ScopeId {
        while self.get(id).inlined {
            match self.get(id).parent {
                Some(parent) => id = parent,
                None => break,
            }
        }
        id
    }
}
