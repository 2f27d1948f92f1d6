//! Statements and what belongs to them.

use super::build::{Build, Fields, Item, LOAD, Part, STORE};
use super::expr::operator;
use super::schema::Class;
use super::tree::Value;
use crate::ast::{
    Alias, Comprehension, Function, Handler, IfArm, Keyword, List, MatchCase, Param, ParamKind, StmtId,
    StmtKind, TypeParam, TypeParamKind, WithItem,
};

impl Build<'_> {
    pub(super) fn stmt(&mut self, row: Option<u32>, id: StmtId) {
        let (ast, stmt) = (self.ast, *self.ast.stmt(id));
        let mut fields = Fields::default();
        let class = match stmt.kind {
            StmtKind::Expr(value) => {
                fields.expr(value);
                Class::Expr
            }
            StmtKind::Assign { targets, value } => {
                fields.exprs(ast, targets, STORE);
                fields.expr(value);
                Class::Assign
            }
            StmtKind::AugAssign { target, op, value } => {
                fields.part(Part::Expr(target, STORE));
                fields.bare(operator(op));
                fields.expr(value);
                Class::AugAssign
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                fields.part(Part::Expr(target, STORE));
                fields.expr(annotation);
                fields.opt(value);
                fields.flag(simple);
                Class::AnnAssign
            }
            StmtKind::If { arms, orelse } => return self.arms(row, arms, 0, orelse),
            StmtKind::While { test, body, orelse } => {
                fields.expr(test);
                fields.stmts(ast, body);
                fields.stmts(ast, orelse);
                Class::While
            }
            StmtKind::For { target, iter, body, orelse, is_async } => {
                fields.part(Part::Expr(target, STORE));
                fields.expr(iter);
                fields.stmts(ast, body);
                fields.stmts(ast, orelse);
                if is_async { Class::AsyncFor } else { Class::For }
            }
            StmtKind::With { items, body, is_async } => {
                fields.all(ast, items, Part::WithItem);
                fields.stmts(ast, body);
                if is_async { Class::AsyncWith } else { Class::With }
            }
            StmtKind::Try { body, handlers, orelse, finalbody, is_star } => {
                fields.stmts(ast, body);
                fields.all(ast, handlers, Part::Handler);
                fields.stmts(ast, orelse);
                fields.stmts(ast, finalbody);
                if is_star { Class::TryStar } else { Class::Try }
            }
            StmtKind::Match { subject, cases } => {
                fields.expr(subject);
                fields.all(ast, cases, Part::Case);
                Class::Match
            }
            StmtKind::Function(id) => {
                let function = ast.function(id);
                self.function(function, &mut fields);
                if function.is_async { Class::AsyncFunctionDef } else { Class::FunctionDef }
            }
            StmtKind::Class(id) => {
                let class = ast.class(id);
                fields.value(self.name(class.name));
                fields.exprs(ast, class.bases, LOAD);
                fields.all(ast, class.keywords, Part::Keyword);
                fields.stmts(ast, class.body);
                fields.exprs(ast, class.decorators, LOAD);
                fields.all(ast, class.type_params, Part::TypeParam);
                Class::ClassDef
            }
            StmtKind::Return(value) => {
                fields.opt(value);
                Class::Return
            }
            StmtKind::Raise { exc, cause } => {
                fields.opt(exc);
                fields.opt(cause);
                Class::Raise
            }
            StmtKind::Delete(targets) => {
                fields.exprs(ast, targets, Class::Del);
                Class::Delete
            }
            StmtKind::Assert { test, message } => {
                fields.expr(test);
                fields.opt(message);
                Class::Assert
            }
            StmtKind::Import(names) => {
                fields.all(ast, names, Part::Alias);
                Class::Import
            }
            StmtKind::ImportFrom { module, names, level } => {
                fields.value(module.map_or(Value::None, |module| self.dotted_name(module)));
                fields.all(ast, names, Part::Alias);
                fields.number(i64::from(level));
                Class::ImportFrom
            }
            StmtKind::Global(names) | StmtKind::Nonlocal(names) => {
                fields.list(ast.list(names).iter().map(|name| Item::Value(self.name(*name))));
                if matches!(stmt.kind, StmtKind::Global(_)) { Class::Global } else { Class::Nonlocal }
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                fields.part(Part::Expr(name, STORE));
                fields.all(ast, type_params, Part::TypeParam);
                fields.expr(value);
                Class::TypeAlias
            }
            StmtKind::Pass => Class::Pass,
            StmtKind::Break => Class::Break,
            StmtKind::Continue => Class::Continue,
        };
        self.add(row, class, Some(stmt.span), fields);
    }

    /// An `if` and, in its `orelse`, the next arm.
    pub(super) fn arms(&mut self, row: Option<u32>, arms: List<IfArm>, at: usize, orelse: List<StmtId>) {
        let ast = self.ast;
        let all = ast.list(arms);
        let Some(arm) = all.get(at) else { return };
        let mut fields = Fields::default();
        fields.expr(arm.test);
        fields.stmts(ast, arm.body);
        if at + 1 < all.len() {
            fields.list([Item::Part(Part::Arms(arms, at + 1, orelse))]);
        } else {
            fields.stmts(ast, orelse);
        }
        self.add(row, Class::If, Some(arm.span), fields);
    }

    fn function(&self, function: &Function, fields: &mut Fields) {
        let ast = self.ast;
        fields.value(self.name(function.name));
        fields.part(Part::Params(function.params));
        fields.stmts(ast, function.body);
        fields.exprs(ast, function.decorators, LOAD);
        fields.opt(function.returns);
        fields.none();
        fields.all(ast, function.type_params, Part::TypeParam);
    }

    pub(super) fn params(&mut self, row: Option<u32>, params: List<Param>) {
        let params = self.ast.list(params);
        let of = |kind| params.iter().filter(move |param| param.kind == kind);
        let part = |param: &Param| Item::Part(Part::Param(*param));
        let positional = of(ParamKind::PositionalOnly).chain(of(ParamKind::Normal));
        let one = |fields: &mut Fields, kind| match of(kind).next() {
            Some(param) => fields.part(Part::Param(*param)),
            None => fields.none(),
        };
        let mut fields = Fields::default();
        fields.list(of(ParamKind::PositionalOnly).map(part));
        fields.list(of(ParamKind::Normal).map(part));
        one(&mut fields, ParamKind::VarArgs);
        fields.list(of(ParamKind::KeywordOnly).map(part));
        let default = |param: &Param| {
            param.default.map_or(Item::Value(Value::None), |id| Item::Part(Part::Expr(id, LOAD)))
        };
        fields.list(of(ParamKind::KeywordOnly).map(default));
        one(&mut fields, ParamKind::KwArgs);
        fields.list(positional.filter(|param| param.default.is_some()).map(default));
        self.add(row, Class::Arguments, None, fields);
    }

    pub(super) fn param(&mut self, row: Option<u32>, param: &Param) {
        let mut fields = Fields::default();
        fields.value(self.name(param.name));
        fields.opt(param.annotation);
        self.add(row, Class::Arg, Some(param.span), fields);
    }

    pub(super) fn keyword(&mut self, row: Option<u32>, keyword: &Keyword) {
        let mut fields = Fields::default();
        fields.value(self.opt_name(keyword.name));
        fields.expr(keyword.value);
        self.add(row, Class::Keyword, Some(keyword.span), fields);
    }

    pub(super) fn clause(&mut self, row: Option<u32>, clause: &Comprehension) {
        let mut fields = Fields::default();
        fields.part(Part::Expr(clause.target, STORE));
        fields.expr(clause.iter);
        fields.exprs(self.ast, clause.ifs, LOAD);
        fields.flag(clause.is_async);
        self.add(row, Class::Comprehension, None, fields);
    }

    pub(super) fn handler(&mut self, row: Option<u32>, handler: &Handler) {
        let mut fields = Fields::default();
        fields.opt(handler.type_);
        fields.value(self.opt_name(handler.name));
        fields.stmts(self.ast, handler.body);
        self.add(row, Class::ExceptHandler, Some(handler.span), fields);
    }

    pub(super) fn case(&mut self, row: Option<u32>, case: &MatchCase) {
        let mut fields = Fields::default();
        fields.part(Part::Pattern(case.pattern));
        fields.opt(case.guard);
        fields.stmts(self.ast, case.body);
        self.add(row, Class::MatchCase, None, fields);
    }

    pub(super) fn alias(&mut self, row: Option<u32>, alias: &Alias) {
        let mut fields = Fields::default();
        fields.value(self.dotted_name(alias.name));
        fields.value(self.opt_name(alias.asname));
        self.add(row, Class::Alias, Some(alias.span), fields);
    }

    pub(super) fn with_item(&mut self, row: Option<u32>, item: &WithItem) {
        let mut fields = Fields::default();
        fields.expr(item.context);
        match item.target {
            Some(target) => fields.part(Part::Expr(target, STORE)),
            None => fields.none(),
        }
        self.add(row, Class::WithItem, None, fields);
    }

    pub(super) fn type_param(&mut self, row: Option<u32>, param: &TypeParam) {
        let mut fields = Fields::default();
        fields.value(self.name(param.name));
        let class = match param.kind {
            TypeParamKind::TypeVar { bound } => {
                fields.opt(bound);
                Class::TypeVar
            }
            TypeParamKind::TypeVarTuple => Class::TypeVarTuple,
            TypeParamKind::ParamSpec => Class::ParamSpec,
        };
        fields.opt(param.default);
        self.add(row, class, Some(param.span), fields);
    }
}
