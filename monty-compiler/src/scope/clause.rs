//! The parts of the walk that open scopes: functions, classes, comprehensions, annotations, type parameters, patterns.

use monty_parser::ast::{
    Ast, ClassId, Comprehension, ExprId, ExprKind, FunctionId, List, Param, ParamKind, PatternId,
    PatternKind, Piece, Span, StmtId, TypeParam, TypeParamKind,
};

use super::build::{Builder, new_scope};
use super::symbol::{Flags, Node, Scope, ScopeId, ScopeKind, Symbol};
use crate::error::{CompileError, Result};

impl Builder<'_> {
    /// A new scope inside the current one.
    fn inner(&self, kind: ScopeKind, span: Span) -> Scope {
        let private = self.scopes.get(self.current).private;
        new_scope(kind, Some(self.current), private, span)
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
        self.bind(function.name, Flags::default())?;
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
        let mut scope = self.inner(ScopeKind::Function, span);
        scope.is_async = function.is_async;
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

    fn format_parameter(&mut self, span: Span) {
        let format = self.names.intern(".format");
        self.note(format, Flags(Flags::BOUND.0 | Flags::PARAM.0), span);
    }

    pub(super) fn class(&mut self, id: ClassId, span: Span) -> Result<()> {
        let ast = self.ast;
        let class = ast.class(id);
        self.bind(class.name, Flags::default())?;
        for decorator in ast.exprs(class.decorators) {
            self.expr(*decorator)?;
        }
        if class.type_params.is_empty() {
            return self.class_inside(id, span);
        }
        let mut scope = self.inner(ScopeKind::TypeParams, span);
        scope.private = Some(self.names.intern(&self.source.name(class.name)));
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
        let mut scope = self.inner(ScopeKind::Class, span);
        scope.private = Some(self.names.intern(&self.source.name(class.name)));
        let generic = !class.type_params.is_empty();
        self.within((Node::Class(id), 0), scope, |this| {
            if generic {
                let params = this.names.intern(".type_params");
                this.note(params, Flags::USED, span);
            }
            this.body(class.body)
        })
    }

    pub(super) fn alias(
        &mut self,
        id: StmtId,
        name: ExprId,
        params: List<TypeParam>,
        value: ExprId,
        span: Span,
    ) -> Result<()> {
        self.bind(self.ast.span(name), Flags::default())?;
        if params.is_empty() {
            return self.alias_inside(id, value, span);
        }
        let scope = self.inner(ScopeKind::TypeParams, span);
        self.within((Node::AliasTypeParams(id), 0), scope, |this| {
            this.type_params(params)?;
            this.alias_inside(id, value, span)
        })
    }

    fn alias_inside(&mut self, id: StmtId, value: ExprId, span: Span) -> Result<()> {
        let scope = self.inner(ScopeKind::TypeAlias, span);
        self.within((Node::Alias(id), 0), scope, |this| {
            this.format_parameter(span);
            this.expr(value)
        })
    }

    fn type_params(&mut self, params: List<TypeParam>) -> Result<()> {
        for param in self.ast.list(params) {
            let name = self.name(param.name);
            if self.scopes.symbol(self.current, name).is_some_and(|s| s.flags.has(Flags::TYPE_PARAM)) {
                let text = self.source.name(param.name);
                return Err(CompileError::new(format!("duplicate type parameter '{text}'"), param.span));
            }
            self.bind(param.name, Flags::TYPE_PARAM)?;
            let bound = match param.kind {
                TypeParamKind::TypeVar { bound } => bound,
                _ => None,
            };
            for (part, value) in [(1, bound), (2, param.default)] {
                let Some(value) = value else { continue };
                let scope = self.inner(ScopeKind::TypeVariable, self.ast.span(value));
                self.within((Node::Expr(value), part), scope, |this| {
                    this.format_parameter(param.span);
                    this.expr(value)
                })?;
            }
        }
        Ok(())
    }

    /// `target: annotation = value`
    pub(super) fn annotated(
        &mut self,
        span: Span,
        target: ExprId,
        annotation: ExprId,
        value: Option<ExprId>,
        simple: bool,
    ) -> Result<()> {
        if let (ExprKind::Name, true) = (self.ast.kind(target), simple) {
            let place = self.ast.span(target);
            let name = self.name(place);
            let flags = self.scopes.symbol(self.current, name).map(|symbol| symbol.flags).unwrap_or_default();
            if flags.has(Flags(Flags::GLOBAL.0 | Flags::NONLOCAL.0)) && self.kind() != ScopeKind::Module {
                let word = if flags.has(Flags::GLOBAL) { "global" } else { "nonlocal" };
                let text = self.source.name(place);
                return Err(CompileError::new(format!("annotated name '{text}' can't be {word}"), span));
            }
            self.bind(place, Flags::ANNOTATED)?;
        } else if value.is_some() || !matches!(self.ast.kind(target), ExprKind::Name) {
            self.target(target, Flags::default())?;
        } else {
            self.bind(self.ast.span(target), Flags::default())?;
        }
        self.body_annotation(annotation, simple)?;
        self.optional(value)
    }

    /// An annotation in the body of a module or class stands in one function with all the others; in a function it
    /// is looked at for errors only.
    fn body_annotation(&mut self, annotation: ExprId, simple: bool) -> Result<()> {
        let owner = self.current;
        let kind = self.kind();
        let span = self.ast.span(annotation);
        if simple && self.conditional && !kind.is_function() {
            self.scope().conditional_annotations = true;
        }
        let node = Node::BodyAnnotations(owner);
        let part = u8::from(kind.is_function() || !simple);
        let scope = match self.scopes.of_part(node, part) {
            Some(scope) => scope,
            None => {
                let scope = self.inner(ScopeKind::Annotation, span);
                let id = self.scopes.add(Some((node, part)), scope);
                self.current = id;
                self.format_parameter(span);
                let conditional = self.names.intern("__conditional_annotations__");
                self.note(conditional, Flags::USED, span);
                id
            }
        };
        self.current = scope;
        let done = self.deeper(span, |this| this.expr(annotation));
        self.current = owner;
        done
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
        let mut scope = self.inner(kind, span);
        scope.is_async = first.is_async;
        let outer = self.current;
        scope.inlined = kind != ScopeKind::Generator && self.can_hold_comprehensions();
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
            let symbol = self
                .scopes
                .get_mut(scope)
                .symbols
                .entry(name)
                .or_insert(Symbol { span: place, ..Symbol::default() });
            symbol.flags.set(if global { Flags::GLOBAL } else { Flags::NONLOCAL });
            symbol.flags.set(Flags::WALRUS);
            let Some(parent) = self.scopes.get(scope).parent else { break };
            scope = parent;
        }
        let symbol = self
            .scopes
            .get_mut(owner)
            .symbols
            .entry(name)
            .or_insert(Symbol { span: place, ..Symbol::default() });
        symbol.flags.set(Flags::WALRUS);
        if !(nonlocal || global && kind != ScopeKind::Module) {
            symbol.flags.set(Flags::BOUND);
        }
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

/// The expressions directly below one that opens no scope and binds no name, in the order of their evaluation.
pub(super) fn children(ast: &Ast, kind: ExprKind, out: &mut Vec<ExprId>) {
    match kind {
        ExprKind::Tuple(items) | ExprKind::List(items) | ExprKind::Set(items) => out.extend(ast.exprs(items)),
        ExprKind::Bool { values, .. } => out.extend(ast.exprs(values)),
        ExprKind::Dict(items) => {
            for item in ast.list(items) {
                out.extend(item.key);
                out.push(item.value);
            }
        }
        ExprKind::Unary { operand, .. } => out.push(operand),
        ExprKind::Binary { left, right, .. } => out.extend([left, right]),
        ExprKind::Compare { left, rest } => {
            out.push(left);
            out.extend(ast.list(rest).iter().map(|step| step.right));
        }
        ExprKind::IfExp { test, body, orelse } => out.extend([test, body, orelse]),
        ExprKind::Starred(value) | ExprKind::Attribute { value, .. } => out.push(value),
        ExprKind::Subscript { value, index } => out.extend([value, index]),
        ExprKind::Slice { lower, upper, step } => out.extend([lower, upper, step].into_iter().flatten()),
        ExprKind::Call { func, args, keywords } => {
            out.push(func);
            out.extend(ast.exprs(args));
            out.extend(ast.list(keywords).iter().map(|keyword| keyword.value));
        }
        ExprKind::JoinedStr(pieces) | ExprKind::TemplateStr(pieces) => {
            let mut work = vec![pieces];
            while let Some(pieces) = work.pop() {
                for piece in ast.list(pieces) {
                    if let Piece::Field(field) = piece {
                        let field = ast.field(*field);
                        out.push(field.value);
                        work.extend(field.spec);
                    }
                }
            }
        }
        _ => {}
    }
}
