//! Statements and what belongs to them.

use super::Dump;
use super::expr::operator;
use super::node::{Context, Node, Part};
use crate::ast::{
    Alias, Class, Comprehension, Function, Handler, IfArm, Keyword, List, MatchCase, Param, ParamKind, Span,
    Stmt, StmtId, StmtKind, TypeParam, TypeParamKind, WithItem,
};

const LOAD: Context = Context::Load;
const STORE: Context = Context::Store;

fn flag(value: bool) -> &'static str {
    if value { "1" } else { "0" }
}

impl Dump<'_> {
    pub(super) fn stmt(&self, stmt: &Stmt) -> Vec<Part> {
        let ast = self.ast;
        let mut node;
        match stmt.kind {
            StmtKind::Expr(value) => {
                node = Node::new("Expr");
                node.expr("value", value, LOAD);
            }
            StmtKind::Assign { targets, value } => {
                node = Node::new("Assign");
                node.exprs(ast, "targets", targets, STORE);
                node.expr("value", value, LOAD);
            }
            StmtKind::AugAssign { target, op, value } => {
                node = Node::new("AugAssign");
                node.expr("target", target, STORE);
                node.value("op", operator(op));
                node.expr("value", value, LOAD);
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                node = Node::new("AnnAssign");
                node.expr("target", target, STORE);
                node.expr("annotation", annotation, LOAD);
                node.opt("value", value);
                node.value("simple", flag(simple));
            }
            StmtKind::If { arms, orelse } => return vec![Part::Arms(arms, 0, orelse)],
            StmtKind::While { test, body, orelse } => {
                node = Node::new("While");
                node.expr("test", test, LOAD);
                node.stmts(ast, "body", body);
                node.stmts(ast, "orelse", orelse);
            }
            StmtKind::For { target, iter, body, orelse, is_async } => {
                node = Node::new(if is_async { "AsyncFor" } else { "For" });
                node.expr("target", target, STORE);
                node.expr("iter", iter, LOAD);
                node.stmts(ast, "body", body);
                node.stmts(ast, "orelse", orelse);
            }
            StmtKind::With { items, body, is_async } => {
                node = Node::new(if is_async { "AsyncWith" } else { "With" });
                node.all(ast, "items", items, Part::WithItem);
                node.stmts(ast, "body", body);
            }
            StmtKind::Try { body, handlers, orelse, finalbody, is_star } => {
                node = Node::new(if is_star { "TryStar" } else { "Try" });
                node.stmts(ast, "body", body);
                node.all(ast, "handlers", handlers, Part::Handler);
                node.stmts(ast, "orelse", orelse);
                node.stmts(ast, "finalbody", finalbody);
            }
            StmtKind::Match { subject, cases } => {
                node = Node::new("Match");
                node.expr("subject", subject, LOAD);
                node.all(ast, "cases", cases, Part::Case);
            }
            StmtKind::Function(id) => return self.function(ast.function(id), stmt.span),
            StmtKind::Class(id) => return self.class(ast.class(id), stmt.span),
            StmtKind::Return(value) => {
                node = Node::new("Return");
                node.opt("value", value);
            }
            StmtKind::Raise { exc, cause } => {
                node = Node::new("Raise");
                node.opt("exc", exc);
                node.opt("cause", cause);
            }
            StmtKind::Delete(targets) => {
                node = Node::new("Delete");
                node.exprs(ast, "targets", targets, Context::Delete);
            }
            StmtKind::Assert { test, message } => {
                node = Node::new("Assert");
                node.expr("test", test, LOAD);
                node.opt("msg", message);
            }
            StmtKind::Import(names) => {
                node = Node::new("Import");
                node.all(ast, "names", names, Part::Alias);
            }
            StmtKind::ImportFrom { module, names, level } => {
                node = Node::new("ImportFrom");
                if let Some(module) = module {
                    node.value("module", self.dotted_name(module));
                }
                node.all(ast, "names", names, Part::Alias);
                node.value("level", level.to_string());
            }
            StmtKind::Global(names) | StmtKind::Nonlocal(names) => {
                node =
                    Node::new(if matches!(stmt.kind, StmtKind::Global(_)) { "Global" } else { "Nonlocal" });
                node.list("names", ast.list(names).iter().map(|name| Part::Text(self.name(*name).into())));
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                node = Node::new("TypeAlias");
                node.expr("name", name, STORE);
                node.all(ast, "type_params", type_params, Part::TypeParam);
                node.expr("value", value, LOAD);
            }
            StmtKind::Pass => node = Node::new("Pass"),
            StmtKind::Break => node = Node::new("Break"),
            StmtKind::Continue => node = Node::new("Continue"),
        }
        node.end(stmt.span)
    }

    /// An `if` and, in its `orelse`, the next arm.
    pub(super) fn arms(&self, arms: List<IfArm>, row: usize, orelse: List<StmtId>) -> Vec<Part> {
        let ast = self.ast;
        let all = ast.list(arms);
        let Some(arm) = all.get(row) else { return Vec::new() };
        let mut node = Node::new("If");
        node.expr("test", arm.test, LOAD);
        node.stmts(ast, "body", arm.body);
        if row + 1 < all.len() {
            node.list("orelse", [Part::Arms(arms, row + 1, orelse)]);
        } else {
            node.stmts(ast, "orelse", orelse);
        }
        node.end(arm.span)
    }

    fn function(&self, function: &Function, span: Span) -> Vec<Part> {
        let ast = self.ast;
        let mut node = Node::new(if function.is_async { "AsyncFunctionDef" } else { "FunctionDef" });
        node.value("name", self.name(function.name));
        node.field("args");
        node.parts.push(Part::Params(function.params));
        node.stmts(ast, "body", function.body);
        node.exprs(ast, "decorator_list", function.decorators, LOAD);
        node.opt("returns", function.returns);
        node.all(ast, "type_params", function.type_params, Part::TypeParam);
        node.end(span)
    }

    fn class(&self, class: &Class, span: Span) -> Vec<Part> {
        let ast = self.ast;
        let mut node = Node::new("ClassDef");
        node.value("name", self.name(class.name));
        node.exprs(ast, "bases", class.bases, LOAD);
        node.all(ast, "keywords", class.keywords, Part::Keyword);
        node.stmts(ast, "body", class.body);
        node.exprs(ast, "decorator_list", class.decorators, LOAD);
        node.all(ast, "type_params", class.type_params, Part::TypeParam);
        node.end(span)
    }

    pub(super) fn params(&self, params: List<Param>) -> Vec<Part> {
        let params = self.ast.list(params);
        let of = |kind| params.iter().filter(move |param| param.kind == kind);
        let one = |node: &mut Node, name, kind| {
            for param in of(kind) {
                node.field(name);
                node.parts.push(Part::Param(*param));
            }
        };
        let positional = of(ParamKind::PositionalOnly).chain(of(ParamKind::Normal));
        let mut node = Node::new("arguments");
        node.list("posonlyargs", of(ParamKind::PositionalOnly).map(|param| Part::Param(*param)));
        node.list("args", of(ParamKind::Normal).map(|param| Part::Param(*param)));
        one(&mut node, "vararg", ParamKind::VarArgs);
        node.list("kwonlyargs", of(ParamKind::KeywordOnly).map(|param| Part::Param(*param)));
        let none = || Part::Text("None".into());
        node.list(
            "kw_defaults",
            of(ParamKind::KeywordOnly)
                .map(|param| param.default.map_or_else(none, |id| Part::Expr(id, LOAD))),
        );
        one(&mut node, "kwarg", ParamKind::KwArgs);
        node.list("defaults", positional.filter_map(|param| param.default).map(|id| Part::Expr(id, LOAD)));
        node.close()
    }

    pub(super) fn param(&self, param: &Param) -> Vec<Part> {
        let mut node = Node::new("arg");
        node.value("arg", self.name(param.name));
        node.opt("annotation", param.annotation);
        node.end(param.span)
    }

    pub(super) fn keyword(&self, keyword: &Keyword) -> Vec<Part> {
        let mut node = Node::new("keyword");
        if let Some(name) = keyword.name {
            node.value("arg", self.name(name));
        }
        node.expr("value", keyword.value, LOAD);
        node.end(keyword.span)
    }

    pub(super) fn clause(&self, clause: &Comprehension) -> Vec<Part> {
        let mut node = Node::new("comprehension");
        node.expr("target", clause.target, STORE);
        node.expr("iter", clause.iter, LOAD);
        node.exprs(self.ast, "ifs", clause.ifs, LOAD);
        node.value("is_async", flag(clause.is_async));
        node.close()
    }

    pub(super) fn handler(&self, handler: &Handler) -> Vec<Part> {
        let mut node = Node::new("ExceptHandler");
        node.opt("type", handler.type_);
        if let Some(name) = handler.name {
            node.value("name", self.name(name));
        }
        node.stmts(self.ast, "body", handler.body);
        node.end(handler.span)
    }

    pub(super) fn case(&self, case: &MatchCase) -> Vec<Part> {
        let mut node = Node::new("match_case");
        node.field("pattern");
        node.parts.push(Part::Pattern(case.pattern));
        node.opt("guard", case.guard);
        node.stmts(self.ast, "body", case.body);
        node.close()
    }

    pub(super) fn alias(&self, alias: &Alias) -> Vec<Part> {
        let mut node = Node::new("alias");
        node.value("name", self.dotted_name(alias.name));
        if let Some(name) = alias.asname {
            node.value("asname", self.name(name));
        }
        node.end(alias.span)
    }

    pub(super) fn with_item(&self, item: &WithItem) -> Vec<Part> {
        let mut node = Node::new("withitem");
        node.expr("context_expr", item.context, LOAD);
        if let Some(target) = item.target {
            node.expr("optional_vars", target, STORE);
        }
        node.close()
    }

    pub(super) fn type_param(&self, param: &TypeParam) -> Vec<Part> {
        let (name, bound) = match param.kind {
            TypeParamKind::TypeVar { bound } => ("TypeVar", bound),
            TypeParamKind::TypeVarTuple => ("TypeVarTuple", None),
            TypeParamKind::ParamSpec => ("ParamSpec", None),
        };
        let mut node = Node::new(name);
        node.value("name", self.name(param.name));
        node.opt("bound", bound);
        node.opt("default_value", param.default);
        node.end(param.span)
    }
}
