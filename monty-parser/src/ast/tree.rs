//! The arena that holds the nodes.

use super::{
    Alias, Class, ClassId, Comparison, Comprehension, DictItem, Expr, ExprId, ExprKind, Field, FieldId,
    Function, FunctionId, Handler, IfArm, Keyword, List, MatchCase, Param, Pattern, PatternId, PatternKind,
    Piece, Span, Stmt, StmtId, StmtKind, TypeParam, WithItem,
};

/// The nodes of one parsed source.
#[derive(Clone, Debug, Default)]
pub struct Ast {
    exprs: Vec<Expr>,
    stmts: Vec<Stmt>,
    patterns: Vec<Pattern>,
    functions: Vec<Function>,
    classes: Vec<Class>,
    fields: Vec<Field>,
    lists: Lists,
}

/// A type of which an [`Ast`] holds lists.
pub trait Stored: Sized + Copy {
    /// The table that holds the lists' elements.
    fn table(lists: &Lists) -> &Vec<Self>;
    /// The same, to add to.
    fn table_mut(lists: &mut Lists) -> &mut Vec<Self>;
}

macro_rules! lists {
    ($($field:ident: $type:ty,)*) => {
        /// The tables behind the lists of an [`Ast`].
        #[derive(Clone, Debug, Default)]
        pub struct Lists { $($field: Vec<$type>,)* }

        impl Lists {
            fn clear(&mut self) {
                $(self.$field.clear();)*
            }
        }

        $(impl Stored for $type {
            #[inline]
            fn table(lists: &Lists) -> &Vec<$type> {
                &lists.$field
            }
            #[inline]
            fn table_mut(lists: &mut Lists) -> &mut Vec<$type> {
                &mut lists.$field
            }
        })*
    };
}

lists! {
    exprs: ExprId,
    stmts: StmtId,
    patterns: PatternId,
    spans: Span,
    dict_items: DictItem,
    comprehensions: Comprehension,
    comparisons: Comparison,
    keywords: Keyword,
    params: Param,
    pieces: Piece,
    cases: MatchCase,
    arms: IfArm,
    type_params: TypeParam,
    handlers: Handler,
    with_items: WithItem,
    aliases: Alias,
}

impl Ast {
    /// The elements of a list.
    #[inline]
    #[must_use]
    pub fn list<T: Stored>(&self, list: List<T>) -> &[T] {
        T::table(&self.lists).get(list.rows()).unwrap_or(&[])
    }

    /// The expressions of a list.
    #[inline]
    #[must_use]
    pub fn exprs(&self, list: List<ExprId>) -> &[ExprId] {
        self.list(list)
    }

    /// The statements of a list.
    #[inline]
    #[must_use]
    pub fn stmts(&self, list: List<StmtId>) -> &[StmtId] {
        self.list(list)
    }

    /// An expression.
    #[inline]
    #[must_use]
    pub fn expr(&self, id: ExprId) -> &Expr {
        // Ids are made by this arena alone; one of another arena is the caller's mistake.
        &self.exprs[id.index()]
    }

    /// What an expression is.
    #[inline]
    #[must_use]
    pub fn kind(&self, id: ExprId) -> ExprKind {
        self.expr(id).kind
    }

    /// Where an expression stands.
    #[inline]
    #[must_use]
    pub fn span(&self, id: ExprId) -> Span {
        self.expr(id).span
    }

    /// A statement.
    #[inline]
    #[must_use]
    pub fn stmt(&self, id: StmtId) -> &Stmt {
        // As for expressions.
        &self.stmts[id.index()]
    }

    /// A pattern.
    #[inline]
    #[must_use]
    pub fn pattern(&self, id: PatternId) -> &Pattern {
        // As for expressions.
        &self.patterns[id.index()]
    }

    /// A function definition.
    #[inline]
    #[must_use]
    pub fn function(&self, id: FunctionId) -> &Function {
        // As for expressions.
        &self.functions[id.index()]
    }

    /// A class definition.
    #[inline]
    #[must_use]
    pub fn class(&self, id: ClassId) -> &Class {
        // As for expressions.
        &self.classes[id.index()]
    }

    /// A replacement field.
    #[inline]
    #[must_use]
    pub fn field(&self, id: FieldId) -> &Field {
        // As for expressions.
        &self.fields[id.index()]
    }

    /// How many expressions and statements it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.exprs.len() + self.stmts.len()
    }

    /// Does it hold nothing?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets all nodes and keeps the memory.
    pub fn clear(&mut self) {
        self.exprs.clear();
        self.stmts.clear();
        self.patterns.clear();
        self.functions.clear();
        self.classes.clear();
        self.fields.clear();
        self.lists.clear();
    }

    /// Adds a list.
    #[inline]
    pub(crate) fn add_list<T: Stored>(&mut self, elements: &[T]) -> List<T> {
        let table = T::table_mut(&mut self.lists);
        let start = table.len();
        table.extend_from_slice(elements);
        List::new(start, table.len())
    }

    /// Adds an expression.
    #[inline]
    pub(crate) fn add_expr(&mut self, kind: ExprKind, span: Span) -> ExprId {
        let height = self.below(&kind).saturating_add(1);
        self.exprs.push(Expr { kind, height, span });
        ExprId::last_of(self.exprs.len())
    }

    /// Adds an expression without operands.
    #[inline]
    pub(crate) fn add_leaf(&mut self, kind: ExprKind, span: Span) -> ExprId {
        self.exprs.push(Expr { kind, height: 1, span });
        ExprId::last_of(self.exprs.len())
    }

    #[inline]
    pub(crate) fn add_stmt(&mut self, kind: StmtKind, span: Span) -> StmtId {
        self.stmts.push(Stmt { kind, span });
        StmtId::last_of(self.stmts.len())
    }

    pub(crate) fn add_pattern(&mut self, kind: PatternKind, span: Span) -> PatternId {
        let height = self.below_pattern(&kind).saturating_add(1);
        self.patterns.push(Pattern { kind, height, span });
        PatternId::last_of(self.patterns.len())
    }

    pub(crate) fn add_function(&mut self, function: Function) -> FunctionId {
        self.functions.push(function);
        FunctionId::last_of(self.functions.len())
    }

    pub(crate) fn add_class(&mut self, class: Class) -> ClassId {
        self.classes.push(class);
        ClassId::last_of(self.classes.len())
    }

    pub(crate) fn add_field(&mut self, field: Field) -> FieldId {
        self.fields.push(field);
        FieldId::last_of(self.fields.len())
    }
}
