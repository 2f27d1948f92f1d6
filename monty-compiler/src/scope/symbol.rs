//! What the symbol table knows: scopes and the names in them.

use std::cell::Cell;

use monty_parser::ast::{ClassId, ExprId, FunctionId, Span, StmtId};

use crate::map::{NumberMap, NumberSet};
use crate::name::Name;

/// A scope's number; a parent's is smaller than its children's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ScopeId(pub(crate) u32);

/// The kinds of scopes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ScopeKind {
    #[default]
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

    pub(crate) fn with(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
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

#[derive(Debug, Default)]
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

impl Scope {
    /// Forgets everything but its memory.
    fn begin(&mut self, kind: ScopeKind, parent: Option<ScopeId>, private: Option<Name>, span: Span) {
        self.kind = kind;
        self.parent = parent;
        self.private = private;
        self.symbols.clear();
        self.free.clear();
        self.inlined = false;
        self.is_async = false;
        self.is_generator = false;
        self.awaits = false;
        self.class_cell = false;
        self.class_dict = false;
        self.inspects_locals = false;
        self.conditional_annotations = false;
        self.annotations.clear();
        self.returns_value = None;
        self.span = span;
    }
}

/// All scopes of a module.
#[derive(Default)]
pub(crate) struct Scopes {
    /// The first `count` are this module's; those behind them were earlier ones', and are there for their memory.
    scopes: Vec<Scope>,
    count: usize,
    nodes: NumberMap<(Node, u8), ScopeId>,
    /// Where each name was found last: in which scope, at which place. Looked at again before anything is believed.
    found: Vec<Cell<(ScopeId, u32)>>,
}

impl Scopes {
    pub(crate) const MODULE: ScopeId = ScopeId(0);

    pub(crate) fn clear(&mut self) {
        self.count = 0;
        self.nodes.clear();
    }

    /// Opens a scope in which nothing is known yet.
    pub(crate) fn open(
        &mut self,
        kind: ScopeKind,
        parent: Option<ScopeId>,
        private: Option<Name>,
        span: Span,
    ) -> ScopeId {
        let id = ScopeId(self.count as u32);
        if self.count == self.scopes.len() {
            self.scopes.push(Scope::default());
        }
        self.count += 1;
        self.get_mut(id).begin(kind, parent, private, span);
        id
    }

    /// The node opened the scope.
    pub(crate) fn belongs(&mut self, node: (Node, u8), scope: ScopeId) {
        self.nodes.insert(node, scope);
    }

    pub(crate) fn len(&self) -> usize {
        self.count
    }

    pub(crate) fn of(&self, node: Node) -> Option<ScopeId> {
        self.of_part(node, 0)
    }

    /// The scope of a node that has more than one.
    pub(crate) fn of_part(&self, node: Node, part: u8) -> Option<ScopeId> {
        self.nodes.get(&(node, part)).copied()
    }

    pub(crate) fn get(&self, id: ScopeId) -> &Scope {
        // Ids are made by `open` alone.
        &self.scopes[id.0 as usize]
    }

    pub(crate) fn get_mut(&mut self, id: ScopeId) -> &mut Scope {
        // As above.
        &mut self.scopes[id.0 as usize]
    }

    pub(crate) fn symbol(&self, id: ScopeId, name: Name) -> Option<&Symbol> {
        let symbols = &self.get(id).symbols;
        let found = self.found.get(name.number());
        if let Some(found) = found
            && found.get().0 == id
            && let Some((known, symbol)) = symbols.at(found.get().1 as usize)
            && *known == name
        {
            return Some(symbol);
        }
        let place = symbols.place(&name)?;
        if let Some(found) = found {
            found.set((id, place as u32));
        }
        symbols.at(place).map(|(_, symbol)| symbol)
    }

    /// Notes something about a name of a scope.
    pub(crate) fn note(&mut self, id: ScopeId, name: Name, flags: Flags, span: Span) {
        if name.number() >= self.found.len() {
            self.found.resize(name.number() + 1, Cell::default());
        }
        let Scopes { scopes, found, .. } = self;
        let (Some(scope), Some(found)) = (scopes.get_mut(id.0 as usize), found.get(name.number())) else {
            return;
        };
        let symbols = &mut scope.symbols;
        let (last, place) = found.get();
        let same = last == id && symbols.at(place as usize).is_some_and(|(known, _)| *known == name);
        let place = if same {
            place as usize
        } else {
            symbols.place_or_add(name, || Symbol { span, ..Symbol::default() })
        };
        // Fewer than the bytes of a source.
        found.set((id, place as u32));
        if let Some(symbol) = symbols.at_mut(place) {
            symbol.flags.set(flags);
        }
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
