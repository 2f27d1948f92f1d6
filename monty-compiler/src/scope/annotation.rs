//! The parts of the walk that open annotation scopes: annotations of bodies, type parameters, `type` statements.

use monty_parser::ast::{ExprId, ExprKind, List, Span, StmtId, TypeParam, TypeParamKind};

use super::build::Builder;
use super::symbol::{Flags, Node, ScopeKind};
use crate::error::{CompileError, Result};
use crate::name::Names;

impl Builder<'_> {
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

    pub(super) fn type_params(&mut self, params: List<TypeParam>) -> Result<()> {
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
        self.body_annotation(target, annotation, simple)?;
        self.optional(value)
    }

    /// An annotation in the body of a module or class stands in one function with all the others; in a function it
    /// is looked at for errors only.
    fn body_annotation(&mut self, target: ExprId, annotation: ExprId, simple: bool) -> Result<()> {
        let owner = self.current;
        let kind = self.kind();
        let span = self.ast.span(annotation);
        // The annotations of a module can be asked for while it runs, so each may not be reached yet.
        let conditional = simple && !kind.is_function() && (self.conditional || kind == ScopeKind::Module);
        if simple && !kind.is_function() {
            let name = self.name(self.ast.span(target));
            self.scope().annotations.insert(annotation, (name, conditional));
            self.scope().conditional_annotations |= conditional;
        }
        let node = Node::BodyAnnotations(owner);
        let part = u8::from(kind.is_function() || !simple);
        let scope = match self.scopes.of_part(node, part) {
            Some(scope) => scope,
            None => {
                let id = self.inner(ScopeKind::Annotation, span);
                self.scopes.belongs((node, part), id);
                self.current = id;
                self.format_parameter(span);
                id
            }
        };
        self.current = scope;
        if conditional {
            let set = Names::CONDITIONAL_ANNOTATIONS;
            self.note(set, Flags::USED, span);
        }
        let done = self.deeper(span, |this| this.expr(annotation));
        self.current = owner;
        done
    }
}
