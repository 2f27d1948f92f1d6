//! From the parser's tree to the plain one.

use super::schema::Class;
use super::tree::{Place, Tree, Value};
use crate::ast::{
    Alias, Ast, Comprehension, ExprId, FieldId, Handler, IfArm, Keyword, List, MatchCase, Param, PatternId,
    Piece, Span, StmtId, Stored, TypeParam, WithItem,
};
use crate::literal::StrValue;
use crate::root::{Module, Root};
use crate::source::Source;

/// A whole tree.
#[must_use]
pub fn of_module(module: &Module, source: &Source) -> Tree {
    let mut build = Build::new(&module.ast, source);
    let mut fields = Fields::default();
    let class = match module.root {
        Root::Module(body) => {
            fields.all(build.ast, body, Part::Stmt);
            Class::Module
        }
        Root::Interactive(body) => {
            fields.all(build.ast, body, Part::Stmt);
            Class::Interactive
        }
        Root::Expression(body) => {
            fields.part(Part::Expr(body, LOAD));
            Class::Expression
        }
    };
    build.add(None, class, None, fields);
    build.finish()
}

/// One expression, which is the root.
#[must_use]
pub fn of_expr(ast: &Ast, source: &Source, expr: ExprId) -> Tree {
    let mut build = Build::new(ast, source);
    build.make(None, Part::Expr(expr, LOAD));
    build.finish()
}

pub(super) const LOAD: Class = Class::Load;
pub(super) const STORE: Class = Class::Store;

/// Something that has yet to become a node.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Expr(ExprId, Class),
    Stmt(StmtId),
    Pattern(PatternId),
    Clause(Comprehension),
    Handler(Handler),
    Keyword(Keyword),
    Case(MatchCase),
    Alias(Alias),
    WithItem(WithItem),
    TypeParam(TypeParam),
    Params(List<Param>),
    Param(Param),
    Field(FieldId, bool),
    Pieces(List<Piece>, Span),
    /// The arms of an `if` from this row on, and its `else`.
    Arms(List<IfArm>, usize, List<StmtId>),
    /// The constant of adjacent literal pieces: its number among them.
    Text(u32),
}

pub(super) enum Item {
    Value(Value),
    Part(Part),
    List(Vec<Item>),
}

/// The fields of a node, in the order of its class.
#[derive(Default)]
pub(super) struct Fields(Vec<Item>);

impl Fields {
    pub(super) fn value(&mut self, value: Value) {
        self.0.push(Item::Value(value));
    }

    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.value(Value::Str(StrValue::Text(text.into())));
    }

    pub(super) fn none(&mut self) {
        self.value(Value::None);
    }

    pub(super) fn flag(&mut self, value: bool) {
        self.number(i64::from(value));
    }

    pub(super) fn number(&mut self, value: i64) {
        self.value(Value::Int(crate::literal::Int::Small(value)));
    }

    pub(super) fn bare(&mut self, class: Class) {
        self.value(Value::Bare(class));
    }

    pub(super) fn part(&mut self, part: Part) {
        self.0.push(Item::Part(part));
    }

    pub(super) fn expr(&mut self, expr: ExprId) {
        self.part(Part::Expr(expr, LOAD));
    }

    pub(super) fn opt(&mut self, expr: Option<ExprId>) {
        match expr {
            Some(expr) => self.expr(expr),
            None => self.none(),
        }
    }

    pub(super) fn list(&mut self, items: impl IntoIterator<Item = Item>) {
        self.0.push(Item::List(items.into_iter().collect()));
    }

    /// The elements of a list of the tree.
    pub(super) fn all<T: Stored>(&mut self, ast: &Ast, list: List<T>, part: fn(T) -> Part) {
        self.list(ast.list(list).iter().copied().map(|item| Item::Part(part(item))));
    }

    pub(super) fn exprs(&mut self, ast: &Ast, list: List<ExprId>, context: Class) {
        self.list(ast.exprs(list).iter().map(|expr| Item::Part(Part::Expr(*expr, context))));
    }

    pub(super) fn stmts(&mut self, ast: &Ast, list: List<StmtId>) {
        self.all(ast, list, Part::Stmt);
    }
}

pub(super) struct Build<'a> {
    pub(super) ast: &'a Ast,
    pub(super) source: &'a Source,
    tree: Tree,
    /// What has yet to become nodes, and the rows of the values they will be.
    open: Vec<(u32, Part)>,
    /// Constants of f-strings that wait in `open`.
    pub(super) texts: Vec<(StrValue, Span, bool)>,
}

impl<'a> Build<'a> {
    fn new(ast: &'a Ast, source: &'a Source) -> Build<'a> {
        Build { ast, source, tree: Tree::new(), open: Vec::new(), texts: Vec::new() }
    }

    /// Makes all that is open: a stack stands for the recursion.
    fn finish(mut self) -> Tree {
        while let Some((row, part)) = self.open.pop() {
            self.make(Some(row), part);
        }
        self.tree
    }

    fn make(&mut self, row: Option<u32>, part: Part) {
        match part {
            Part::Expr(id, context) => self.expr(row, id, context),
            Part::Stmt(id) => self.stmt(row, id),
            Part::Pattern(id) => self.pattern(row, id),
            Part::Clause(clause) => self.clause(row, &clause),
            Part::Handler(handler) => self.handler(row, &handler),
            Part::Keyword(keyword) => self.keyword(row, &keyword),
            Part::Case(case) => self.case(row, &case),
            Part::Alias(alias) => self.alias(row, &alias),
            Part::WithItem(item) => self.with_item(row, &item),
            Part::TypeParam(param) => self.type_param(row, &param),
            Part::Params(params) => self.params(row, params),
            Part::Param(param) => self.param(row, &param),
            Part::Field(id, template) => self.field(row, id, template),
            Part::Pieces(pieces, span) => self.pieces(row, Class::JoinedStr, pieces, span),
            Part::Arms(arms, at, orelse) => self.arms(row, arms, at, orelse),
            Part::Text(number) => self.literal(row, number),
        }
    }

    /// Adds a node as the value of a row; its parts wait.
    pub(super) fn add(&mut self, row: Option<u32>, class: Class, span: Option<Span>, fields: Fields) {
        debug_assert!(fields.0.len() <= class.fields().len(), "{class:?}");
        let place = span.map(|span| self.place(span));
        let id = self.tree.add(class, place, []);
        if let Some(row) = row {
            self.tree.set(row, Value::Node(id));
        }
        let Some(start) = self.tree.node(id).map(|node| node.fields.start) else { return };
        for (at, item) in (start..).zip(fields.0) {
            match item {
                Item::Value(value) => self.tree.set(at, value),
                Item::Part(part) => self.open.push((at, part)),
                Item::List(items) => {
                    let values = self.tree.add_list(items.iter().map(|_| Value::None));
                    for (at, item) in (values.start..).zip(items) {
                        match item {
                            Item::Value(value) => self.tree.set(at, value),
                            Item::Part(part) => self.open.push((at, part)),
                            // The grammar has no lists of lists.
                            Item::List(_) => {}
                        }
                    }
                    self.tree.set(at, Value::List(values));
                }
            }
        }
    }

    fn place(&self, span: Span) -> Place {
        let (start, end) = (self.source.line_byte(span.lo), self.source.line_byte(span.hi));
        [start.0, start.1, end.0, end.1]
    }

    pub(super) fn name(&self, span: Span) -> Value {
        Value::Str(StrValue::Text(self.source.name(span).into_owned()))
    }

    pub(super) fn opt_name(&self, span: Option<Span>) -> Value {
        span.map_or(Value::None, |span| self.name(span))
    }

    pub(super) fn dotted_name(&self, span: Span) -> Value {
        Value::Str(StrValue::Text(self.source.dotted_name(span).into_owned()))
    }
}
