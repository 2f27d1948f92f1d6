//! The parts of the walk that open scopes: functions, classes, comprehensions, annotations, type parameters, patterns.

use monty_parser::ast::{
    ClassId, Comprehension, ExprId, FunctionId, List, Param, ParamKind, PatternId, PatternKind, Span,
};

use super::build::Builder;
use super::symbol::{Flags, Node, ScopeId, ScopeKind};
use crate::error::{CompileError, Result};

impl Builder<'_> {
    /// A new scope inside the current one.
    pub(super) fn inner(&mut self, kind: ScopeKind, span: Span) -> ScopeId {
        let private = self.scopes.get(self.current).private;
        self.scopes.open(kind, Some(self.current), private, span)
    }

    fn parameters(&mut self, params: List<Param>) -> Result<()> {
        for param in self.ast.list(params) {
            let name = self.name(param.name);
            if self.scopes.symbol(self.current, name).is_some() {
                let text = self.source.name(param.name);
                return Err(CompileError::new(
                    format!("duplicate argument '{text}' in function definition"),
                    param.span,
                ));
            }
            self.bind(param.name, Flags::PARAM)?;
        }
        Ok(())
    }

    fn defaults(&mut self, params: List<Param>) -> Result<()> {
        for positional in [true, false] {
            for param in self.ast.list(params) {
                if (param.kind != ParamKind::KeywordOnly) == positional {
                    self.optional(param.default)?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn lambda(&mut self, id: ExprId, params: List<Param>, body: ExprId) -> Result<()> {
        self.defaults(params)?;
        let scope = self.inner(ScopeKind::Lambda, self.ast.span(id));
        self.within((Node::Expr(id), 0), scope, |this| {
            this.parameters(params)?;
            this.expr(body)
        })
    }

    pub(super) fn function(&mut self, id: FunctionId, span: Span) -> Result<()> {
        let ast = self.ast;
        let function = ast.function(id);
        self.bind_in(function.name, Flags::default(), span)?;
        self.defaults(function.params)?;
        for decorator in ast.exprs(function.decorators) {
            self.expr(*decorator)?;
        }
        if function.type_params.is_empty() {
            return self.function_inside(id, span);
        }
        let scope = self.inner(ScopeKind::TypeParams, span);
        self.within((Node::FunctionTypeParams(id), 0), scope, |this| {
            for name in [".defaults", ".kwdefaults", ".type_params"] {
                let name = this.names.intern(name);
                this.note(name, Flags(Flags::BOUND.0 | Flags::PARAM.0), span);
            }
            this.type_params(function.type_params)?;
            this.function_inside(id, span)
        })
    }

    fn function_inside(&mut self, id: FunctionId, span: Span) -> Result<()> {
        let ast = self.ast;
        let function = ast.function(id);
        let annotated =
            function.returns.is_some() || ast.list(function.params).iter().any(|p| p.annotation.is_some());
        if annotated {
            let scope = self.inner(ScopeKind::Annotation, span);
            self.within((Node::FunctionAnnotations(id), 0), scope, |this| {
                this.format_parameter(span);
                for param in ast.list(function.params) {
                    this.optional(param.annotation)?;
                }
                this.optional(function.returns)
            })?;
        }
        let scope = self.inner(ScopeKind::Function, span);
        self.scopes.get_mut(scope).is_async = function.is_async;
        self.within((Node::Function(id), 0), scope, |this| {
            this.parameters(function.params)?;
            this.body(function.body)?;
            let scope = this.scope();
            match scope.returns_value {
                Some(span) if scope.is_async && scope.is_generator => {
                    Err(CompileError::new("'return' with value in async generator", span))
                }
                _ => Ok(()),
            }
        })
    }

    pub(super) fn format_parameter(&mut self, span: Span) {
        let format = self.names.intern(".format");
        self.note(format, Flags(Flags::BOUND.0 | Flags::PARAM.0), span);
    }

    pub(super) fn class(&mut self, id: ClassId, span: Span) -> Result<()> {
        let ast = self.ast;
        let class = ast.class(id);
        self.bind_in(class.name, Flags::default(), span)?;
        for decorator in ast.exprs(class.decorators) {
            self.expr(*decorator)?;
        }
        if class.type_params.is_empty() {
            return self.class_inside(id, span);
        }
        let scope = self.inner(ScopeKind::TypeParams, span);
        self.scopes.get_mut(scope).private = Some(self.names.intern(&self.source.name(class.name)));
        self.within((Node::ClassTypeParams(id), 0), scope, |this| {
            for name in [".type_params", ".generic_base"] {
                let name = this.names.intern(name);
                this.note(name, Flags(Flags::BOUND.0 | Flags::USED.0), span);
            }
            this.type_params(class.type_params)?;
            this.class_inside(id, span)
        })
    }

    fn class_inside(&mut self, id: ClassId, span: Span) -> Result<()> {
        let ast = self.ast;
        let class = ast.class(id);
        for base in ast.exprs(class.bases) {
            self.expr(*base)?;
        }
        for keyword in ast.list(class.keywords) {
            self.expr(keyword.value)?;
        }
        let scope = self.inner(ScopeKind::Class, span);
        self.scopes.get_mut(scope).private = Some(self.names.intern(&self.source.name(class.name)));
        let generic = !class.type_params.is_empty();
        self.within((Node::Class(id), 0), scope, |this| {
            if generic {
                let params = this.names.intern(".type_params");
                this.note(params, Flags::USED, span);
            }
            this.body(class.body)
        })
    }

    pub(super) fn comprehension(
        &mut self,
        id: ExprId,
        kind: ScopeKind,
        results: &[ExprId],
        clauses: List<Comprehension>,
    ) -> Result<()> {
        let ast = self.ast;
        let span = ast.span(id);
        let Some((first, rest)) = ast.list(clauses).split_first() else { return Ok(()) };
        // The first iterable belongs to the code around the comprehension.
        self.iterable(first.iter)?;
        let outer = self.current;
        let inlined = kind != ScopeKind::Generator && self.can_hold_comprehensions();
        let scope = self.inner(kind, span);
        let opened = self.scopes.get_mut(scope);
        (opened.is_async, opened.inlined) = (first.is_async, inlined);
        self.within((Node::Expr(id), 0), scope, |this| {
            if !this.scope().inlined {
                let iterable = this.names.intern(".0");
                this.note(iterable, Flags(Flags::BOUND.0 | Flags::PARAM.0), span);
            }
            this.target(first.target, Flags::ITERATION)?;
            for test in ast.exprs(first.ifs) {
                this.expr(*test)?;
            }
            for clause in rest {
                this.target(clause.target, Flags::ITERATION)?;
                this.iterable(clause.iter)?;
                for test in ast.exprs(clause.ifs) {
                    this.expr(*test)?;
                }
                if clause.is_async {
                    this.scope().is_async = true;
                }
            }
            for result in results {
                this.expr(*result)?;
            }
            if kind == ScopeKind::Generator {
                this.scope().is_generator = true;
                return Ok(());
            }
            let scope = this.scope();
            if scope.is_async || scope.awaits {
                scope.is_async = true;
                this.asynchronous(outer, span)?;
            }
            Ok(())
        })
    }

    fn iterable(&mut self, iter: ExprId) -> Result<()> {
        self.iterables += 1;
        self.expr(iter)?;
        self.iterables -= 1;
        Ok(())
    }

    /// Comprehensions in a class body, or where names of one are seen, have a frame of their own.
    fn can_hold_comprehensions(&self) -> bool {
        let scope = self.scopes.get(self.current);
        let in_class = |id: ScopeId| self.scopes.get(id).kind == ScopeKind::Class;
        match scope.kind {
            ScopeKind::Class => false,
            kind if kind.is_annotation() => !scope.parent.is_some_and(in_class),
            _ => true,
        }
    }

    /// An asynchronous comprehension makes what is around it asynchronous, if that can be.
    fn asynchronous(&mut self, outer: ScopeId, span: Span) -> Result<()> {
        let top = self.await_anywhere && self.scopes.get(outer).kind == ScopeKind::Module;
        let scope = self.scopes.get_mut(outer);
        if scope.kind.is_comprehension() || top {
            scope.awaits = true;
        } else if !(scope.kind == ScopeKind::Function && scope.is_async) {
            return Err(CompileError::new(
                "asynchronous comprehension outside of an asynchronous function",
                span,
            ));
        }
        Ok(())
    }

    pub(super) fn named(&mut self, target: ExprId, span: Span) -> Result<()> {
        let place = self.ast.span(target);
        if self.iterables > 0 {
            let wrong = "assignment expression cannot be used in a comprehension iterable expression";
            return Err(CompileError::new(wrong, span));
        }
        self.not_in_annotation("named", span)?;
        let name = self.name(place);
        let text = self.source.name(place).into_owned();
        // The name belongs to the function around all comprehensions.
        let mut owner = self.current;
        while self.scopes.get(owner).kind.is_comprehension() {
            let symbol = self.scopes.symbol(owner, name).map(|symbol| symbol.flags).unwrap_or_default();
            if symbol.has(Flags::ITERATION) {
                let wrong =
                    format!("assignment expression cannot rebind comprehension iteration variable '{text}'");
                return Err(CompileError::new(wrong, place));
            }
            let Some(parent) = self.scopes.get(owner).parent else { break };
            owner = parent;
        }
        if owner == self.current {
            return self.bind(place, Flags::WALRUS);
        }
        let kind = self.scopes.get(owner).kind;
        if kind == ScopeKind::Class {
            let wrong = "assignment expression within a comprehension cannot be used in a class body";
            return Err(CompileError::new(wrong, place));
        }
        let global = kind == ScopeKind::Module
            || self.scopes.symbol(owner, name).is_some_and(|symbol| symbol.flags.has(Flags::GLOBAL));
        let nonlocal =
            self.scopes.symbol(owner, name).is_some_and(|symbol| symbol.flags.has(Flags::NONLOCAL));
        let mut scope = self.current;
        while scope != owner {
            let declared = if global { Flags::GLOBAL } else { Flags::NONLOCAL };
            self.scopes.note(scope, name, declared.with(Flags::WALRUS), place);
            let Some(parent) = self.scopes.get(scope).parent else { break };
            scope = parent;
        }
        let elsewhere = nonlocal || global && kind != ScopeKind::Module;
        let flags = if elsewhere { Flags::WALRUS } else { Flags::WALRUS.with(Flags::BOUND) };
        self.scopes.note(owner, name, flags, place);
        Ok(())
    }

    fn not_in_annotation(&self, what: &str, span: Span) -> Result<()> {
        let place = match self.kind() {
            ScopeKind::Annotation => "an annotation",
            ScopeKind::TypeVariable => "a TypeVar bound",
            ScopeKind::TypeAlias => "a type alias",
            ScopeKind::TypeParams => "the definition of a generic",
            _ => return Ok(()),
        };
        Err(CompileError::new(format!("{what} expression cannot be used within {place}"), span))
    }

    pub(super) fn yielding(&mut self, word: &str, span: Span) -> Result<()> {
        self.not_in_annotation("yield", span)?;
        let inside = match self.kind() {
            ScopeKind::ListComp => "list comprehension",
            ScopeKind::SetComp => "set comprehension",
            ScopeKind::DictComp => "dict comprehension",
            ScopeKind::Generator => "generator expression",
            ScopeKind::Module | ScopeKind::Class => {
                return Err(CompileError::new(format!("'{word}' outside function"), span));
            }
            _ if word == "yield from" && self.scope().is_async => {
                return Err(CompileError::new("'yield from' inside async function", span));
            }
            _ => {
                self.scope().is_generator = true;
                return Ok(());
            }
        };
        Err(CompileError::new(format!("'yield' inside {inside}"), span))
    }

    pub(super) fn awaiting(&mut self, word: &str, span: Span) -> Result<()> {
        if word == "await" {
            self.not_in_annotation("await", span)?;
        }
        let kind = self.kind();
        let allowed = kind.is_comprehension()
            || self.scope().is_async
            || self.await_anywhere && kind == ScopeKind::Module;
        if !allowed {
            let place = if word == "await" && !kind.is_function() { "function" } else { "async function" };
            return Err(CompileError::new(format!("'{word}' outside {place}"), span));
        }
        self.scope().awaits = true;
        Ok(())
    }

    /// Patterns nest in brackets only.
    pub(super) fn pattern(&mut self, id: PatternId) -> Result<()> {
        let ast = self.ast;
        let span = ast.pattern(id).span;
        match ast.pattern(id).kind {
            PatternKind::Value(value) => self.expr(value),
            PatternKind::Singleton(_) | PatternKind::Star(None) => Ok(()),
            PatternKind::Star(Some(name)) => self.bind(name, Flags::default()),
            PatternKind::Sequence(patterns) | PatternKind::Or(patterns) => self.patterns(patterns, span),
            PatternKind::Mapping { keys, patterns, rest } => {
                for key in ast.exprs(keys) {
                    self.expr(*key)?;
                }
                self.patterns(patterns, span)?;
                rest.map_or(Ok(()), |rest| self.bind(rest, Flags::default()))
            }
            PatternKind::Class { class, patterns, named, .. } => {
                self.expr(class)?;
                self.patterns(patterns, span)?;
                self.patterns(named, span)
            }
            PatternKind::As { pattern, name } => {
                if let Some(pattern) = pattern {
                    self.deeper(span, |this| this.pattern(pattern))?;
                }
                name.map_or(Ok(()), |name| self.bind(name, Flags::default()))
            }
        }
    }

    fn patterns(&mut self, patterns: List<PatternId>, span: Span) -> Result<()> {
        for pattern in self.ast.list(patterns) {
            self.deeper(span, |this| this.pattern(*pattern))?;
        }
        Ok(())
    }
}
