//! Expressions and patterns.

use super::node::{Context, Node, Part};
use super::{Dump, repr};
use crate::ast::{
    BinOp, BoolOp, CmpOp, Conversion, Expr, ExprKind, Field, List, Pattern, PatternKind, Piece, Singleton,
    Span, UnaryOp,
};
use crate::literal::{
    Merged, StrValue, concat_bytes, concat_str, decode_bytes, decode_str, field_text, merge_pieces,
    parse_float, parse_imaginary, parse_int,
};

const LOAD: Context = Context::Load;

/// A value without fields, like an operator.
fn bare(name: &str) -> String {
    format!("{name}()")
}

pub(super) fn operator(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "Add()",
        BinOp::Sub => "Sub()",
        BinOp::Mult => "Mult()",
        BinOp::Div => "Div()",
        BinOp::FloorDiv => "FloorDiv()",
        BinOp::Mod => "Mod()",
        BinOp::MatMult => "MatMult()",
        BinOp::Pow => "Pow()",
        BinOp::LShift => "LShift()",
        BinOp::RShift => "RShift()",
        BinOp::BitAnd => "BitAnd()",
        BinOp::BitOr => "BitOr()",
        BinOp::BitXor => "BitXor()",
    }
}

fn comparison(op: CmpOp) -> String {
    bare(match op {
        CmpOp::Eq => "Eq",
        CmpOp::NotEq => "NotEq",
        CmpOp::Lt => "Lt",
        CmpOp::LtE => "LtE",
        CmpOp::Gt => "Gt",
        CmpOp::GtE => "GtE",
        CmpOp::Is => "Is",
        CmpOp::IsNot => "IsNot",
        CmpOp::In => "In",
        CmpOp::NotIn => "NotIn",
    })
}

impl Dump<'_> {
    fn constant(&self, value: String, span: Span, u: bool) -> Vec<Part> {
        let mut node = Node::new("Constant");
        node.value("value", value);
        if u {
            node.value("kind", "'u'");
        }
        node.end(span)
    }

    fn starts_with_u(&self, span: Span) -> bool {
        self.source.slice(span).starts_with(['u', 'U'])
    }

    pub(super) fn expr(&self, expr: &Expr, context: Context) -> Vec<Part> {
        let (ast, source, span) = (self.ast, self.source, expr.span);
        let text = source.slice(span);
        let value = match expr.kind {
            ExprKind::Int => repr::int(&parse_int(text)),
            ExprKind::Float => repr::float(parse_float(text)),
            ExprKind::Imaginary => repr::imaginary(parse_imaginary(text)),
            ExprKind::True => "True".into(),
            ExprKind::False => "False".into(),
            ExprKind::None => "None".into(),
            ExprKind::Ellipsis => "Ellipsis".into(),
            ExprKind::Str => repr::string(&decode_str(source, span)),
            ExprKind::StrConcat(spans) => repr::string(&concat_str(source, ast.list(spans))),
            ExprKind::Bytes => repr::bytes(&decode_bytes(source, span)),
            ExprKind::BytesConcat(spans) => repr::bytes(&concat_bytes(source, ast.list(spans))),
            _ => return self.compound(expr, context),
        };
        let u = matches!(expr.kind, ExprKind::Str | ExprKind::StrConcat(_)) && self.starts_with_u(span);
        self.constant(value, span, u)
    }

    fn compound(&self, expr: &Expr, context: Context) -> Vec<Part> {
        let (ast, span) = (self.ast, expr.span);
        let clauses = |node: &mut Node, list| node.all(ast, "generators", list, Part::Clause);
        let mut node;
        match expr.kind {
            ExprKind::Name => {
                node = Node::new("Name");
                node.value("id", self.name(span));
                node.value("ctx", context.text());
            }
            ExprKind::JoinedStr(pieces) => return self.pieces("JoinedStr", pieces, span, false),
            ExprKind::TemplateStr(pieces) => return self.pieces("TemplateStr", pieces, span, true),
            ExprKind::Tuple(list) | ExprKind::List(list) => {
                node = Node::new(if matches!(expr.kind, ExprKind::Tuple(_)) { "Tuple" } else { "List" });
                node.exprs(ast, "elts", list, context);
                node.value("ctx", context.text());
            }
            ExprKind::Set(list) => {
                node = Node::new("Set");
                node.exprs(ast, "elts", list, LOAD);
            }
            ExprKind::Dict(items) => {
                node = Node::new("Dict");
                let items = ast.list(items);
                node.list(
                    "keys",
                    items
                        .iter()
                        .map(|item| item.key.map_or(Part::Text("None".into()), |key| Part::Expr(key, LOAD))),
                );
                node.list("values", items.iter().map(|item| Part::Expr(item.value, LOAD)));
            }
            ExprKind::ListComp { element, clauses: list }
            | ExprKind::SetComp { element, clauses: list }
            | ExprKind::Generator { element, clauses: list } => {
                node = Node::new(match expr.kind {
                    ExprKind::ListComp { .. } => "ListComp",
                    ExprKind::SetComp { .. } => "SetComp",
                    _ => "GeneratorExp",
                });
                node.expr("elt", element, LOAD);
                clauses(&mut node, list);
            }
            ExprKind::DictComp { key, value, clauses: list } => {
                node = Node::new("DictComp");
                node.expr("key", key, LOAD);
                node.expr("value", value, LOAD);
                clauses(&mut node, list);
            }
            ExprKind::Unary { op, operand } => {
                node = Node::new("UnaryOp");
                node.value(
                    "op",
                    match op {
                        UnaryOp::USub => "USub()",
                        UnaryOp::UAdd => "UAdd()",
                        UnaryOp::Invert => "Invert()",
                        UnaryOp::Not => "Not()",
                    },
                );
                node.expr("operand", operand, LOAD);
            }
            ExprKind::Binary { op, left, right } => {
                node = Node::new("BinOp");
                node.expr("left", left, LOAD);
                node.value("op", operator(op));
                node.expr("right", right, LOAD);
            }
            ExprKind::Bool { op, values } => {
                node = Node::new("BoolOp");
                node.value("op", if op == BoolOp::And { "And()" } else { "Or()" });
                node.exprs(ast, "values", values, LOAD);
            }
            ExprKind::Compare { left, rest } => {
                node = Node::new("Compare");
                node.expr("left", left, LOAD);
                let rest = ast.list(rest);
                node.list("ops", rest.iter().map(|step| Part::Text(comparison(step.op).into())));
                node.list("comparators", rest.iter().map(|step| Part::Expr(step.right, LOAD)));
            }
            ExprKind::IfExp { test, body, orelse } => {
                node = Node::new("IfExp");
                node.expr("test", test, LOAD);
                node.expr("body", body, LOAD);
                node.expr("orelse", orelse, LOAD);
            }
            ExprKind::Lambda { params, body } => {
                node = Node::new("Lambda");
                node.field("args");
                node.parts.push(Part::Params(params));
                node.expr("body", body, LOAD);
            }
            ExprKind::Named { target, value } => {
                node = Node::new("NamedExpr");
                node.expr("target", target, Context::Store);
                node.expr("value", value, LOAD);
            }
            ExprKind::Await(value) => {
                node = Node::new("Await");
                node.expr("value", value, LOAD);
            }
            ExprKind::Yield(value) => {
                node = Node::new("Yield");
                node.opt("value", value);
            }
            ExprKind::YieldFrom(value) => {
                node = Node::new("YieldFrom");
                node.expr("value", value, LOAD);
            }
            ExprKind::Starred(value) => {
                node = Node::new("Starred");
                node.expr("value", value, context);
                node.value("ctx", context.text());
            }
            ExprKind::Call { func, args, keywords } => {
                node = Node::new("Call");
                node.expr("func", func, LOAD);
                node.exprs(ast, "args", args, LOAD);
                node.all(ast, "keywords", keywords, Part::Keyword);
            }
            ExprKind::Attribute { value, name } => {
                node = Node::new("Attribute");
                node.expr("value", value, LOAD);
                node.value("attr", self.name(name));
                node.value("ctx", context.text());
            }
            ExprKind::Subscript { value, index } => {
                node = Node::new("Subscript");
                node.expr("value", value, LOAD);
                node.expr("slice", index, LOAD);
                node.value("ctx", context.text());
            }
            ExprKind::Slice { lower, upper, step } => {
                node = Node::new("Slice");
                node.opt("lower", lower);
                node.opt("upper", upper);
                node.opt("step", step);
            }
            _ => node = Node::new("Constant"),
        }
        node.end(span)
    }

    /// The elements of an f-string, a t-string or a format spec.
    pub(super) fn pieces(
        &self,
        name: &'static str,
        pieces: List<Piece>,
        span: Span,
        template: bool,
    ) -> Vec<Part> {
        let mut node = Node::new(name);
        let parts = merge_pieces(self.ast, self.source, pieces).into_iter().map(|merged| match merged {
            Merged::Text(value, span) => {
                let u = self.first_literal_is_u(pieces, span);
                let parts = self.constant(repr::string(&value), span, u);
                Part::Text(self.finish(parts).into())
            }
            Merged::Field(id) => Part::Field(*self.ast.field(id), template),
        });
        node.list("values", parts);
        node.end(span)
    }

    fn first_literal_is_u(&self, pieces: List<Piece>, span: Span) -> bool {
        self.ast.list(pieces).iter().any(|piece| match piece {
            Piece::Literal(literal) => literal.lo == span.lo && self.starts_with_u(*literal),
            _ => false,
        })
    }

    pub(super) fn field(&self, field: &Field, template: bool) -> Vec<Part> {
        let mut node = Node::new(if template { "Interpolation" } else { "FormattedValue" });
        node.expr("value", field.value, LOAD);
        if template {
            node.value(
                "str",
                repr::string(&StrValue::Text(field_text(self.source, field.text).into_owned())),
            );
        }
        let conversion = match field.conversion {
            None => "-1",
            Some(Conversion::Str) => "115",
            Some(Conversion::Repr) => "114",
            Some(Conversion::Ascii) => "97",
        };
        node.value("conversion", conversion);
        if let Some(spec) = field.spec {
            node.field("format_spec");
            node.parts.push(Part::Pieces(spec, field.spec_span));
        }
        node.end(field.span)
    }

    pub(super) fn pattern(&self, pattern: &Pattern) -> Vec<Part> {
        let ast = self.ast;
        let mut node;
        match pattern.kind {
            PatternKind::Value(value) => {
                node = Node::new("MatchValue");
                node.expr("value", value, LOAD);
            }
            PatternKind::Singleton(value) => {
                node = Node::new("MatchSingleton");
                node.value(
                    "value",
                    match value {
                        Singleton::None => "None",
                        Singleton::True => "True",
                        Singleton::False => "False",
                    },
                );
            }
            PatternKind::Sequence(list) => {
                node = Node::new("MatchSequence");
                node.all(ast, "patterns", list, Part::Pattern);
            }
            PatternKind::Or(list) => {
                node = Node::new("MatchOr");
                node.all(ast, "patterns", list, Part::Pattern);
            }
            PatternKind::Mapping { keys, patterns, rest } => {
                node = Node::new("MatchMapping");
                node.exprs(ast, "keys", keys, LOAD);
                node.all(ast, "patterns", patterns, Part::Pattern);
                if let Some(rest) = rest {
                    node.value("rest", self.name(rest));
                }
            }
            PatternKind::Class { class, patterns, names, named } => {
                node = Node::new("MatchClass");
                node.expr("cls", class, LOAD);
                node.all(ast, "patterns", patterns, Part::Pattern);
                node.list(
                    "kwd_attrs",
                    ast.list(names).iter().map(|name| Part::Text(self.name(*name).into())),
                );
                node.all(ast, "kwd_patterns", named, Part::Pattern);
            }
            PatternKind::Star(name) => {
                node = Node::new("MatchStar");
                if let Some(name) = name {
                    node.value("name", self.name(name));
                }
            }
            PatternKind::As { pattern, name } => {
                node = Node::new("MatchAs");
                if let Some(pattern) = pattern {
                    node.field("pattern");
                    node.parts.push(Part::Pattern(pattern));
                }
                if let Some(name) = name {
                    node.value("name", self.name(name));
                }
            }
        }
        node.end(pattern.span)
    }
}
