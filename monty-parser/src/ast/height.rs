//! How high a tree is: kept per node while it is built, so that a walker can refuse a tree at its root.

use super::{
    Ast, Comprehension, DictItem, ExprId, ExprKind, Keyword, List, Param, PatternId, PatternKind, Piece,
};

impl Ast {
    /// The height of the highest child of an expression.
    pub(crate) fn below(&self, kind: &ExprKind) -> u16 {
        let one = |id: ExprId| self.expr(id).height;
        match *kind {
            ExprKind::Name
            | ExprKind::Int
            | ExprKind::Float
            | ExprKind::Imaginary
            | ExprKind::True
            | ExprKind::False
            | ExprKind::None
            | ExprKind::Ellipsis
            | ExprKind::Str
            | ExprKind::StrConcat(_)
            | ExprKind::Bytes
            | ExprKind::BytesConcat(_) => 0,
            ExprKind::JoinedStr(pieces) | ExprKind::TemplateStr(pieces) => self.highest_piece(pieces),
            ExprKind::Tuple(list) | ExprKind::List(list) | ExprKind::Set(list) => self.highest(list),
            ExprKind::Bool { values, .. } => self.highest(values),
            ExprKind::Dict(items) => self.highest_item(items),
            ExprKind::ListComp { element, clauses }
            | ExprKind::SetComp { element, clauses }
            | ExprKind::Generator { element, clauses } => one(element).max(self.highest_clause(clauses)),
            ExprKind::DictComp { key, value, clauses } => {
                one(key).max(one(value)).max(self.highest_clause(clauses))
            }
            ExprKind::Unary { operand, .. } => one(operand),
            ExprKind::Binary { left, right, .. } => one(left).max(one(right)),
            ExprKind::Compare { left, rest } => {
                self.list(rest).iter().fold(one(left), |most, step| most.max(one(step.right)))
            }
            ExprKind::IfExp { test, body, orelse } => one(test).max(one(body)).max(one(orelse)),
            ExprKind::Lambda { params, body } => one(body).max(self.highest_param(params)),
            ExprKind::Named { target, value } => one(target).max(one(value)),
            ExprKind::Await(value) | ExprKind::YieldFrom(value) | ExprKind::Starred(value) => one(value),
            ExprKind::Yield(value) => value.map_or(0, one),
            ExprKind::Call { func, args, keywords } => {
                one(func).max(self.highest(args)).max(self.highest_keyword(keywords))
            }
            ExprKind::Attribute { value, .. } => one(value),
            ExprKind::Subscript { value, index } => one(value).max(one(index)),
            ExprKind::Slice { lower, upper, step } => {
                [lower, upper, step].into_iter().flatten().map(one).max().unwrap_or(0)
            }
        }
    }

    fn highest(&self, list: List<ExprId>) -> u16 {
        self.list(list).iter().fold(0, |most, id| most.max(self.expr(*id).height))
    }

    fn highest_item(&self, items: List<DictItem>) -> u16 {
        let height = |item: &DictItem| {
            self.expr(item.value).height.max(item.key.map_or(0, |key| self.expr(key).height))
        };
        self.list(items).iter().map(height).max().unwrap_or(0)
    }

    fn highest_keyword(&self, keywords: List<Keyword>) -> u16 {
        self.list(keywords).iter().map(|keyword| self.expr(keyword.value).height).max().unwrap_or(0)
    }

    fn highest_param(&self, params: List<Param>) -> u16 {
        let parts = self.list(params).iter().flat_map(|param| [param.annotation, param.default]);
        parts.flatten().map(|id| self.expr(id).height).max().unwrap_or(0)
    }

    fn highest_clause(&self, clauses: List<Comprehension>) -> u16 {
        let height = |clause: &Comprehension| {
            let ends = self.expr(clause.target).height.max(self.expr(clause.iter).height);
            ends.max(self.highest(clause.ifs))
        };
        self.list(clauses).iter().map(height).max().unwrap_or(0)
    }

    /// Specs nest at most three deep, which the lexer sees to.
    fn highest_piece(&self, pieces: List<Piece>) -> u16 {
        let height = |piece: &Piece| match piece {
            Piece::Text { .. } | Piece::Literal(_) => 0,
            Piece::Field(id) => {
                let field = self.field(*id);
                let spec = field.spec.map_or(0, |spec| self.highest_piece(spec).saturating_add(1));
                self.expr(field.value).height.max(spec)
            }
        };
        self.list(pieces).iter().map(height).max().unwrap_or(0)
    }

    /// The height of the highest child of a pattern.
    pub(crate) fn below_pattern(&self, kind: &PatternKind) -> u16 {
        let many = |list: List<PatternId>| {
            self.list(list).iter().map(|id| self.pattern(*id).height).max().unwrap_or(0)
        };
        match *kind {
            PatternKind::Value(value) => self.expr(value).height,
            PatternKind::Singleton(_) | PatternKind::Star(_) => 0,
            PatternKind::Sequence(list) | PatternKind::Or(list) => many(list),
            PatternKind::Mapping { keys, patterns, .. } => self.highest(keys).max(many(patterns)),
            PatternKind::Class { class, patterns, named, .. } => {
                self.expr(class).height.max(many(patterns)).max(many(named))
            }
            PatternKind::As { pattern, .. } => pattern.map_or(0, |id| self.pattern(id).height),
        }
    }
}
