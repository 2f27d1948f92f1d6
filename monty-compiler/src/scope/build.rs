//! The walk over the tree that opens scopes and notes what happens to each name in them.

use monty_parser::Source;
use monty_parser::ast::{Ast, ExprId, ExprKind, List, Span, StmtId, StmtKind};

use super::symbol::{Flags, Node, Scope, ScopeId, ScopeKind, Scopes};
use crate::error::{CompileError, Result};
use crate::name::{Name, Names};

/// How deep lambdas, comprehensions and blocks may nest in each other. Each level costs a few native frames.
pub(crate) const MAX_DEPTH: u32 = 200;

/// How much of that a scope takes besides what is in it.
const SCOPE_DEPTH: u32 = 1;

pub(crate) struct Builder<'a> {
    pub(super) ast: &'a Ast,
    pub(super) source: &'a Source,
    pub(super) names: &'a mut Names,
    pub(super) scopes: &'a mut Scopes,
    pub(super) current: ScopeId,
    /// How many iterables of comprehensions this is inside of.
    pub(super) iterables: u32,
    pub(super) depth: u32,
    /// Inside a branch or loop of a module or class body.
    pub(super) conditional: bool,
    pub(super) await_anywhere: bool,
    /// The names that the handlers around bind.
    pub(super) handlers: Vec<Name>,
    /// Expressions that are still to be walked.
    pub(super) work: &'a mut Vec<ExprId>,
}

/// Notes what a module does with its names.
pub(crate) fn build<'a>(
    ast: &'a Ast,
    source: &'a Source,
    names: &'a mut Names,
    scopes: &'a mut Scopes,
    work: &'a mut Vec<ExprId>,
    body: List<StmtId>,
    value: Option<ExprId>,
    await_anywhere: bool,
) -> Result<()> {
    scopes.clear();
    work.clear();
    let mut builder = Builder {
        ast,
        source,
        names,
        scopes,
        current: Scopes::MODULE,
        iterables: 0,
        depth: 0,
        conditional: false,
        await_anywhere,
        handlers: Vec::new(),
        work,
    };
    builder.scopes.open(ScopeKind::Module, None, None, Span::default());
    builder.body(body)?;
    if let Some(value) = value {
        builder.expr(value)?;
    }
    Ok(())
}

impl Builder<'_> {
    pub(super) fn scope(&mut self) -> &mut Scope {
        self.scopes.get_mut(self.current)
    }

    pub(super) fn kind(&self) -> ScopeKind {
        self.scopes.get(self.current).kind
    }

    /// The name under a span, mangled as the current scope asks.
    pub(super) fn name(&mut self, span: Span) -> Name {
        let private = self.scopes.get(self.current).private;
        self.names.at(self.source, span, private)
    }

    /// Runs `inside` in the scope of `node`, which was opened last.
    pub(super) fn within(
        &mut self,
        node: (Node, u8),
        scope: ScopeId,
        inside: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let span = self.scopes.get(scope).span;
        let outer = self.current;
        let conditional = std::mem::take(&mut self.conditional);
        self.scopes.belongs(node, scope);
        self.current = scope;
        self.depth += SCOPE_DEPTH;
        self.deeper(span, inside)?;
        self.depth -= SCOPE_DEPTH;
        self.current = outer;
        self.conditional = conditional;
        Ok(())
    }

    pub(super) fn deeper(&mut self, span: Span, inside: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(CompileError::too_deep(span));
        }
        inside(self)?;
        self.depth -= 1;
        Ok(())
    }

    /// Notes something about a name of the current scope.
    pub(super) fn note(&mut self, name: Name, flags: Flags, span: Span) {
        self.scopes.note(self.current, name, flags, span);
    }

    pub(super) fn bind(&mut self, span: Span, flags: Flags) -> Result<()> {
        self.bind_in(span, flags, span)
    }

    /// The same, as part of what `whole` spans.
    pub(super) fn bind_in(&mut self, span: Span, flags: Flags, whole: Span) -> Result<()> {
        let name = self.name(span);
        if name == Names::DEBUG {
            return Err(CompileError::new("cannot assign to __debug__", whole));
        }
        if flags.has(Flags::ITERATION)
            && self.scope().symbols.get(&name).is_some_and(|symbol| symbol.flags.has(Flags::WALRUS))
        {
            let text = self.source.name(span);
            let wrong =
                format!("comprehension inner loop cannot rebind assignment expression target '{text}'");
            return Err(CompileError::new(wrong, span));
        }
        self.note(name, flags.with(Flags::BOUND), span);
        Ok(())
    }

    fn use_name(&mut self, span: Span) {
        let name = self.name(span);
        self.note(name, Flags::USED, span);
        match name {
            Names::SUPER if self.kind().is_function() => {
                let class = Names::CLASS;
                self.note(class, Flags::USED, span);
            }
            name if name.inspects() => self.scope().inspects_locals = true,
            _ => {}
        }
    }

    pub(super) fn body(&mut self, body: List<StmtId>) -> Result<()> {
        for stmt in self.ast.stmts(body) {
            self.stmt(*stmt)?;
        }
        Ok(())
    }

    /// Statements that may run or not.
    pub(super) fn branch(&mut self, body: List<StmtId>) -> Result<()> {
        let outer = std::mem::replace(&mut self.conditional, true);
        self.body(body)?;
        self.conditional = outer;
        Ok(())
    }

    pub(super) fn optional(&mut self, expr: Option<ExprId>) -> Result<()> {
        expr.map_or(Ok(()), |expr| self.expr(expr))
    }

    /// Blocks nest, so the frames on the way down are kept small: each kind of statement has a function of its own.
    fn stmt(&mut self, id: StmtId) -> Result<()> {
        let stmt = self.ast.stmt(id);
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(CompileError::too_deep(stmt.span));
        }
        match stmt.kind {
            StmtKind::If { arms, orelse } => self.if_(arms, orelse),
            StmtKind::While { test, body, orelse } => self.while_(test, body, orelse),
            StmtKind::For { .. } => self.for_(id),
            StmtKind::With { .. } => self.with(id),
            StmtKind::Try { .. } => self.try_(id),
            StmtKind::Match { subject, cases } => self.match_(subject, cases),
            StmtKind::Function(function) => self.function(function, stmt.span),
            StmtKind::Class(class) => self.class(class, stmt.span),
            _ => self.simple(id),
        }?;
        self.depth -= 1;
        Ok(())
    }

    fn simple(&mut self, id: StmtId) -> Result<()> {
        let ast = self.ast;
        let stmt = ast.stmt(id);
        match stmt.kind {
            StmtKind::Expr(value) => self.expr(value)?,
            StmtKind::Assign { targets, value } => {
                for target in ast.exprs(targets) {
                    self.target(*target, Flags::default())?;
                }
                self.expr(value)?;
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.target(target, Flags::default())?;
                self.expr(value)?;
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                self.annotated(stmt.span, target, annotation, value, simple)?;
            }
            StmtKind::Return(value) => {
                self.optional(value)?;
                if value.is_some() {
                    self.scope().returns_value = Some(stmt.span);
                }
            }
            StmtKind::Raise { exc, cause } => {
                self.optional(exc)?;
                self.optional(cause)?;
            }
            StmtKind::Delete(targets) => {
                for target in ast.exprs(targets) {
                    self.target(*target, Flags::DELETED)?;
                }
            }
            StmtKind::Assert { test, message } => {
                self.expr(test)?;
                self.optional(message)?;
            }
            StmtKind::Import(aliases) => {
                for alias in ast.list(aliases) {
                    match alias.asname {
                        Some(name) => self.bind(name, Flags::IMPORTED)?,
                        None => self.bind(first_part(self.source, alias.name), Flags::IMPORTED)?,
                    }
                }
            }
            StmtKind::ImportFrom { names, .. } => {
                for alias in ast.list(names) {
                    if self.source.slice(alias.name) == "*" {
                        if self.kind() != ScopeKind::Module {
                            return Err(CompileError::new(
                                "import * only allowed at module level",
                                alias.span,
                            ));
                        }
                    } else {
                        self.bind(alias.asname.unwrap_or(alias.name), Flags::IMPORTED)?;
                    }
                }
            }
            StmtKind::Global(names) => self.declare(names, Flags::GLOBAL, "global", stmt.span)?,
            StmtKind::Nonlocal(names) => {
                if self.kind() == ScopeKind::Module {
                    return Err(CompileError::new(
                        "nonlocal declaration not allowed at module level",
                        stmt.span,
                    ));
                }
                self.declare(names, Flags::NONLOCAL, "nonlocal", stmt.span)?;
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                self.alias(id, name, type_params, value, stmt.span)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn declare(&mut self, names: List<Span>, flag: Flags, word: &str, span: Span) -> Result<()> {
        for name in self.ast.list(names) {
            let text = self.source.name(*name).into_owned();
            let name = self.name(*name);
            let flags = self.scopes.symbol(self.current, name).map(|symbol| symbol.flags).unwrap_or_default();
            let wrong = if flags.has(Flags::PARAM) {
                format!("name '{text}' is parameter and {word}")
            } else if flags.has(Flags::USED) {
                format!("name '{text}' is used prior to {word} declaration")
            } else if flags.has(Flags::ANNOTATED) {
                format!("annotated name '{text}' can't be {word}")
            } else if flags.has(Flags::BOUND) && !flags.has(Flags::IMPORTED) {
                format!("name '{text}' is assigned to before {word} declaration")
            } else {
                self.note(name, flag, span);
                continue;
            };
            return Err(CompileError::new(wrong, span));
        }
        Ok(())
    }

    /// What an assignment, a loop or `del` does to a target. The way down is short: targets nest in brackets only.
    pub(super) fn target(&mut self, id: ExprId, flags: Flags) -> Result<()> {
        let ast = self.ast;
        match ast.kind(id) {
            ExprKind::Name if flags.has(Flags::DELETED) => {
                if self.source.slice(ast.span(id)) == "__debug__" {
                    return Err(CompileError::new("cannot delete __debug__", ast.span(id)));
                }
                self.bind(ast.span(id), flags)
            }
            ExprKind::Name => self.bind(ast.span(id), flags),
            ExprKind::Starred(inner) => self.target(inner, flags),
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                for item in ast.exprs(items) {
                    self.target(*item, flags)?;
                }
                Ok(())
            }
            ExprKind::Attribute { name, .. } if self.source.slice(name) == "__debug__" => {
                Err(CompileError::new("cannot assign to __debug__", ast.span(id)))
            }
            _ => self.expr(id),
        }
    }

    /// Walks an expression without native recursion, but for the scopes inside it.
    pub(super) fn expr(&mut self, id: ExprId) -> Result<()> {
        let below = self.work.len();
        self.work.push(id);
        while self.work.len() > below {
            let Some(id) = self.work.pop() else { break };
            match self.ast.kind(id) {
                ExprKind::Lambda { .. }
                | ExprKind::ListComp { .. }
                | ExprKind::SetComp { .. }
                | ExprKind::DictComp { .. }
                | ExprKind::Generator { .. } => self.scoped(id)?,
                _ => self.plain(id)?,
            }
        }
        Ok(())
    }

    /// An expression that is a scope.
    fn scoped(&mut self, id: ExprId) -> Result<()> {
        match self.ast.kind(id) {
            ExprKind::Lambda { params, body } => self.lambda(id, params, body),
            ExprKind::ListComp { element, clauses } => {
                self.comprehension(id, ScopeKind::ListComp, &[element], clauses)
            }
            ExprKind::SetComp { element, clauses } => {
                self.comprehension(id, ScopeKind::SetComp, &[element], clauses)
            }
            ExprKind::DictComp { key, value, clauses } => {
                self.comprehension(id, ScopeKind::DictComp, &[key, value], clauses)
            }
            ExprKind::Generator { element, clauses } => {
                self.comprehension(id, ScopeKind::Generator, &[element], clauses)
            }
            _ => Ok(()),
        }
    }

    /// Any other expression; what is below it is still to be walked.
    fn plain(&mut self, id: ExprId) -> Result<()> {
        let ast = self.ast;
        let span = ast.span(id);
        let below = self.work.len();
        match ast.kind(id) {
            ExprKind::Name => self.use_name(span),
            ExprKind::Named { target, value } => {
                self.named(target, span)?;
                self.work.push(value);
            }
            ExprKind::Yield(value) => {
                self.yielding("yield", span)?;
                self.work.extend(value);
            }
            ExprKind::YieldFrom(value) => {
                self.yielding("yield from", span)?;
                self.work.push(value);
            }
            ExprKind::Await(value) => {
                self.awaiting("await", span)?;
                self.work.push(value);
            }
            kind => super::children::children(ast, kind, self.work),
        }
        // The first child is walked first.
        if let Some(children) = self.work.get_mut(below..) {
            children.reverse();
        }
        Ok(())
    }
}

/// `a` of `import a.b.c`.
pub(crate) fn first_part(source: &Source, dotted: Span) -> Span {
    let text = source.slice(dotted);
    let len = text.find(['.', ' ', '\t', '\\', '\x0c']).unwrap_or(text.len());
    Span { lo: dotted.lo, hi: dotted.lo + len as u32 }
}
