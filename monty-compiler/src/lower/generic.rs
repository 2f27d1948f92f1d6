//! Type parameters, and the definitions that have them.

use std::sync::Arc;

use monty_bytecode::{CodeFlags, Const, Intrinsic, Op, Params};
use monty_parser::ast::{
    ClassId, ExprId, ExprKind, FunctionId, List, Span, StmtId, TypeParam, TypeParamKind,
};

use super::frame::{Lower, Start};
use super::function::Parts;
use crate::emit::Reg;
use crate::error::Result;
use crate::name::Name;
use crate::scope::{Node, ScopeId};

impl Lower<'_> {
    fn rare(&mut self, dst: Reg, args: Reg, n: u8, id: Intrinsic, span: Span) {
        self.emit(Op::Rare { dst, args, n, id: id as u8 }, span);
    }

    /// A function that evaluates one expression when it is asked for.
    fn lazy(&mut self, scope: ScopeId, name: &str, value: ExprId, dst: Reg) -> Result<()> {
        let span = self.ast.span(value);
        let format = self.names.intern(".format");
        let name = self.names.intern(name);
        let start = Start { scope, name, flags: CodeFlags::default(), params: vec![format] };
        let code = self.child(start, span, |this| {
            this.format_parameter(span);
            let src = if let ExprKind::Starred(inner) = this.ast.kind(value) {
                let src = this.operand(inner)?;
                let items = this.unit().alloc();
                this.emit(Op::Unpack { src, items, n: 1 }, span);
                items
            } else {
                this.operand(value)?
            };
            this.emit(Op::Return { src }, span);
            Ok(())
        })?;
        self.scratch(|this| {
            let mut parts = Parts::default();
            parts.add(Parts::DEFAULTS, this.load_constant(Const::Tuple([Const::Int(1)].into()), span));
            this.make_function(dst, scope, code, parts, span);
            Ok(())
        })
    }

    /// Makes the type parameters and binds their names; the tuple of them is in a new register.
    fn type_params(&mut self, params: List<TypeParam>, span: Span) -> Result<Reg> {
        let tuple = self.unit().alloc();
        self.emit(Op::NewList { dst: tuple, items: 0, n: 0 }, span);
        for param in self.ast.list(params) {
            self.scratch(|this| this.type_param(param, tuple))?;
        }
        self.rare(tuple, tuple, 1, Intrinsic::ListToTuple, span);
        Ok(tuple)
    }

    fn type_param(&mut self, param: &TypeParam, list: Reg) -> Result<()> {
        let text: Arc<str> = self.source.name(param.name).as_ref().into();
        let args = self.load_constant(Const::Str(text.clone()), param.span);
        let (id, bound) = match param.kind {
            TypeParamKind::TypeVar { bound } => (Intrinsic::TypeVar, Some(bound)),
            TypeParamKind::ParamSpec => (Intrinsic::ParamSpec, None),
            TypeParamKind::TypeVarTuple => (Intrinsic::TypeVarTuple, None),
        };
        let mut n = 1;
        for (part, value) in bound.into_iter().map(|bound| (1, bound)).chain([(2, param.default)]) {
            let dst = self.unit().alloc();
            n += 1;
            match value.and_then(|value| Some((value, self.scopes.of_part(Node::Expr(value), part)?))) {
                Some((value, scope)) => self.lazy(scope, &text, value, dst)?,
                None => self.emit(Op::LoadNone { dst }, param.span),
            }
        }
        self.rare(args, args, n, id, param.span);
        let name = self.name(param.name);
        self.store(name, args, param.span);
        self.emit(Op::ListAppend { list, item: args }, param.span);
        Ok(())
    }

    /// Runs `inside` in a function of its own that has the type parameters, and calls it with `given`.
    fn in_type_params(
        &mut self,
        scope: ScopeId,
        name: &str,
        given: &[(Name, Reg)],
        dst: Reg,
        span: Span,
        inside: impl FnOnce(&mut Self) -> Result<Reg>,
    ) -> Result<()> {
        let name = format!("<generic parameters of {name}>");
        let params: Vec<Name> = given.iter().map(|(name, _)| *name).collect();
        let start = Start {
            scope,
            name: self.names.intern(&name),
            flags: CodeFlags::default(),
            params: params.clone(),
        };
        let count = params.len() as u16;
        let code = self.child(start, span, |this| {
            let names = params.iter().map(|name| this.frame.unit.tables.name(*name)).collect();
            this.frame.params =
                Params { names, positional: count, positional_only: count, ..Params::default() };
            let src = inside(this)?;
            this.emit(Op::Return { src }, span);
            Ok(())
        })?;
        let a = self.unit().alloc();
        self.make_function(a, scope, code, Parts::default(), span);
        self.unit().alloc();
        for (_, reg) in given {
            let arg = self.unit().alloc();
            self.unit().copy(arg, *reg, span);
        }
        self.emit(Op::Call { a, n: given.len() as u8 }, span);
        self.unit().copy(dst, a, span);
        Ok(())
    }

    pub(super) fn generic_function(
        &mut self,
        id: FunctionId,
        dst: Reg,
        span: Span,
        place: Span,
    ) -> Result<()> {
        let function = *self.ast.function(id);
        let Some(scope) = self.scopes.of(Node::FunctionTypeParams(id)) else { return Ok(()) };
        let parts = self.defaults(function.params, span)?;
        let mut given = Vec::new();
        let mut flags = Vec::new();
        let mut reg = parts.first.unwrap_or(0);
        for (flag, name) in [(Parts::DEFAULTS, ".defaults"), (Parts::KEYWORD_DEFAULTS, ".kwdefaults")] {
            if parts.flags & flag != 0 {
                given.push((self.names.intern(name), reg));
                flags.push(flag);
                reg = reg.saturating_add(1);
            }
        }
        let name = self.source.name(function.name).into_owned();
        self.in_type_params(scope, &name, &given, dst, span, |this| {
            let args = this.unit().alloc();
            let tuple = this.type_params(function.type_params, span)?;
            let params = this.names.intern(".type_params");
            this.store(params, tuple, span);
            this.scratch(|this| {
                let mut parts = Parts::default();
                for (flag, (name, _)) in flags.iter().zip(&given) {
                    let reg = this.unit().alloc();
                    this.load(*name, reg, span);
                    parts.add(*flag, reg);
                }
                this.function_object(id, args, parts, span, place)
            })?;
            let function = this.unit().alloc();
            this.unit().copy(function, args, span);
            let second = this.unit().alloc();
            this.unit().copy(second, tuple, span);
            this.rare(function, function, 2, Intrinsic::SetTypeParams, span);
            Ok(args)
        })
    }

    pub(super) fn generic_class(&mut self, id: ClassId, dst: Reg, span: Span, place: Span) -> Result<()> {
        let class = *self.ast.class(id);
        let Some(scope) = self.scopes.of(Node::ClassTypeParams(id)) else { return Ok(()) };
        let name = self.source.name(class.name).into_owned();
        self.in_type_params(scope, &name, &[], dst, span, |this| {
            let tuple = this.type_params(class.type_params, span)?;
            let params = this.names.intern(".type_params");
            this.store(params, tuple, span);
            let base = this.unit().alloc();
            this.rare(base, tuple, 1, Intrinsic::Generic, span);
            let generic = this.names.intern(".generic_base");
            this.store(generic, base, span);
            let result = this.unit().alloc();
            this.scratch(|this| this.class_object(id, result, Some(generic), span, place))?;
            Ok(result)
        })
    }

    pub(super) fn alias(
        &mut self,
        id: StmtId,
        name: ExprId,
        type_params: List<TypeParam>,
        value: ExprId,
        span: Span,
    ) -> Result<()> {
        let place = self.ast.span(name);
        let text: Arc<str> = self.source.name(place).as_ref().into();
        let dst = self.unit().alloc();
        if type_params.is_empty() {
            self.alias_object(id, text, None, value, dst, span)?;
        } else {
            let Some(scope) = self.scopes.of(Node::AliasTypeParams(id)) else { return Ok(()) };
            let title = text.to_string();
            self.in_type_params(scope, &title, &[], dst, span, |this| {
                let tuple = this.type_params(type_params, span)?;
                let result = this.unit().alloc();
                this.alias_object(id, text, Some(tuple), value, result, span)?;
                Ok(result)
            })?;
        }
        let name = self.name(place);
        self.store(name, dst, span);
        Ok(())
    }

    fn alias_object(
        &mut self,
        id: StmtId,
        name: Arc<str>,
        params: Option<Reg>,
        value: ExprId,
        dst: Reg,
        span: Span,
    ) -> Result<()> {
        let Some(scope) = self.scopes.of(Node::Alias(id)) else { return Ok(()) };
        self.scratch(|this| {
            let args = this.load_constant(Const::Str(name.clone()), span);
            let second = this.unit().alloc();
            match params {
                Some(params) => this.unit().copy(second, params, span),
                None => this.emit(Op::LoadNone { dst: second }, span),
            }
            let function = this.unit().alloc();
            this.lazy(scope, &name, value, function)?;
            this.rare(dst, args, 3, Intrinsic::TypeAlias, span);
            Ok(())
        })
    }
}
