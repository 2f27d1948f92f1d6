//! Expressions.

use super::build::{Build, Fields, Item, LOAD, Part, STORE};
use super::schema::Class;
use super::tree::Value;
use crate::ast::{BinOp, BoolOp, CmpOp, Conversion, ExprId, ExprKind, FieldId, List, Piece, Span, UnaryOp};
use crate::literal::{
    Merged, StrValue, concat_bytes, concat_str, decode_bytes, decode_str, field_text, merge_pieces,
    parse_float, parse_imaginary, parse_int,
};

pub(super) fn operator(op: BinOp) -> Class {
    match op {
        BinOp::Add => Class::Add,
        BinOp::Sub => Class::Sub,
        BinOp::Mult => Class::Mult,
        BinOp::Div => Class::Div,
        BinOp::FloorDiv => Class::FloorDiv,
        BinOp::Mod => Class::Mod,
        BinOp::MatMult => Class::MatMult,
        BinOp::Pow => Class::Pow,
        BinOp::LShift => Class::LShift,
        BinOp::RShift => Class::RShift,
        BinOp::BitAnd => Class::BitAnd,
        BinOp::BitOr => Class::BitOr,
        BinOp::BitXor => Class::BitXor,
    }
}

fn unary(op: UnaryOp) -> Class {
    match op {
        UnaryOp::USub => Class::USub,
        UnaryOp::UAdd => Class::UAdd,
        UnaryOp::Invert => Class::Invert,
        UnaryOp::Not => Class::Not,
    }
}

fn comparison(op: CmpOp) -> Class {
    match op {
        CmpOp::Eq => Class::Eq,
        CmpOp::NotEq => Class::NotEq,
        CmpOp::Lt => Class::Lt,
        CmpOp::LtE => Class::LtE,
        CmpOp::Gt => Class::Gt,
        CmpOp::GtE => Class::GtE,
        CmpOp::Is => Class::Is,
        CmpOp::IsNot => Class::IsNot,
        CmpOp::In => Class::In,
        CmpOp::NotIn => Class::NotIn,
    }
}

impl Build<'_> {
    fn constant(&mut self, row: Option<u32>, value: Value, span: Span, u: bool) {
        let mut fields = Fields::default();
        fields.value(value);
        if u {
            fields.text("u");
        }
        self.add(row, Class::Constant, Some(span), fields);
    }

    fn starts_with_u(&self, span: Span) -> bool {
        self.source.slice(span).starts_with(['u', 'U'])
    }

    pub(super) fn expr(&mut self, row: Option<u32>, id: ExprId, context: Class) {
        let (ast, source, expr) = (self.ast, self.source, *self.ast.expr(id));
        let span = expr.span;
        let text = source.slice(span);
        let value = match expr.kind {
            ExprKind::Int => Value::Int(parse_int(text)),
            ExprKind::Float => Value::Float(parse_float(text)),
            ExprKind::Imaginary => Value::Complex(0.0, parse_imaginary(text)),
            ExprKind::True => Value::Bool(true),
            ExprKind::False => Value::Bool(false),
            ExprKind::None => Value::None,
            ExprKind::Ellipsis => Value::Ellipsis,
            ExprKind::Str => Value::Str(decode_str(source, span)),
            ExprKind::StrConcat(spans) => Value::Str(concat_str(source, ast.list(spans))),
            ExprKind::Bytes => Value::Bytes(decode_bytes(source, span)),
            ExprKind::BytesConcat(spans) => Value::Bytes(concat_bytes(source, ast.list(spans))),
            ExprKind::JoinedStr(pieces) => return self.pieces(row, Class::JoinedStr, pieces, span),
            ExprKind::TemplateStr(pieces) => return self.pieces(row, Class::TemplateStr, pieces, span),
            kind => {
                let (class, fields) = self.compound(kind, span, context);
                return self.add(row, class, Some(span), fields);
            }
        };
        let u = matches!(expr.kind, ExprKind::Str | ExprKind::StrConcat(_)) && self.starts_with_u(span);
        self.constant(row, value, span, u);
    }

    fn compound(&self, kind: ExprKind, span: Span, context: Class) -> (Class, Fields) {
        let ast = self.ast;
        let mut fields = Fields::default();
        let class = match kind {
            ExprKind::Name => {
                fields.value(self.name(span));
                fields.bare(context);
                Class::Name
            }
            ExprKind::Tuple(list) | ExprKind::List(list) => {
                fields.exprs(ast, list, context);
                fields.bare(context);
                if matches!(kind, ExprKind::Tuple(_)) { Class::Tuple } else { Class::List }
            }
            ExprKind::Set(list) => {
                fields.exprs(ast, list, LOAD);
                Class::Set
            }
            ExprKind::Dict(items) => {
                let items = ast.list(items);
                let key = |key: Option<ExprId>| {
                    key.map_or(Item::Value(Value::None), |key| Item::Part(Part::Expr(key, LOAD)))
                };
                fields.list(items.iter().map(|item| key(item.key)));
                fields.list(items.iter().map(|item| Item::Part(Part::Expr(item.value, LOAD))));
                Class::Dict
            }
            ExprKind::ListComp { element, clauses }
            | ExprKind::SetComp { element, clauses }
            | ExprKind::Generator { element, clauses } => {
                fields.expr(element);
                fields.all(ast, clauses, Part::Clause);
                match kind {
                    ExprKind::ListComp { .. } => Class::ListComp,
                    ExprKind::SetComp { .. } => Class::SetComp,
                    _ => Class::GeneratorExp,
                }
            }
            ExprKind::DictComp { key, value, clauses } => {
                fields.expr(key);
                fields.expr(value);
                fields.all(ast, clauses, Part::Clause);
                Class::DictComp
            }
            ExprKind::Unary { op, operand } => {
                fields.bare(unary(op));
                fields.expr(operand);
                Class::UnaryOp
            }
            ExprKind::Binary { op, left, right } => {
                fields.expr(left);
                fields.bare(operator(op));
                fields.expr(right);
                Class::BinOp
            }
            ExprKind::Bool { op, values } => {
                fields.bare(if op == BoolOp::And { Class::And } else { Class::Or });
                fields.exprs(ast, values, LOAD);
                Class::BoolOp
            }
            ExprKind::Compare { left, rest } => {
                let rest = ast.list(rest);
                fields.expr(left);
                fields.list(rest.iter().map(|step| Item::Value(Value::Bare(comparison(step.op)))));
                fields.list(rest.iter().map(|step| Item::Part(Part::Expr(step.right, LOAD))));
                Class::Compare
            }
            ExprKind::IfExp { test, body, orelse } => {
                fields.expr(test);
                fields.expr(body);
                fields.expr(orelse);
                Class::IfExp
            }
            ExprKind::Lambda { params, body } => {
                fields.part(Part::Params(params));
                fields.expr(body);
                Class::Lambda
            }
            ExprKind::Named { target, value } => {
                fields.part(Part::Expr(target, STORE));
                fields.expr(value);
                Class::NamedExpr
            }
            ExprKind::Await(value) => {
                fields.expr(value);
                Class::Await
            }
            ExprKind::Yield(value) => {
                fields.opt(value);
                Class::Yield
            }
            ExprKind::YieldFrom(value) => {
                fields.expr(value);
                Class::YieldFrom
            }
            ExprKind::Starred(value) => {
                fields.part(Part::Expr(value, context));
                fields.bare(context);
                Class::Starred
            }
            ExprKind::Call { func, args, keywords } => {
                fields.expr(func);
                fields.exprs(ast, args, LOAD);
                fields.all(ast, keywords, Part::Keyword);
                Class::Call
            }
            ExprKind::Attribute { value, name } => {
                fields.expr(value);
                fields.value(self.name(name));
                fields.bare(context);
                Class::Attribute
            }
            ExprKind::Subscript { value, index } => {
                fields.expr(value);
                fields.expr(index);
                fields.bare(context);
                Class::Subscript
            }
            ExprKind::Slice { lower, upper, step } => {
                fields.opt(lower);
                fields.opt(upper);
                fields.opt(step);
                Class::Slice
            }
            // Constants and strings are nodes already.
            _ => Class::Constant,
        };
        (class, fields)
    }

    /// An f-string, a t-string or a format spec.
    pub(super) fn pieces(&mut self, row: Option<u32>, class: Class, pieces: List<Piece>, span: Span) {
        let mut fields = Fields::default();
        let mut items = Vec::new();
        for merged in merge_pieces(self.ast, self.source, pieces) {
            items.push(Item::Part(match merged {
                Merged::Text(value, span) => {
                    let u = self.first_literal_is_u(pieces, span);
                    self.texts.push((value, span, u));
                    // At most one for each byte of the source.
                    Part::Text(self.texts.len() as u32 - 1)
                }
                Merged::Field(id) => Part::Field(id, class == Class::TemplateStr),
            }));
        }
        fields.list(items);
        self.add(row, class, Some(span), fields);
    }

    pub(super) fn literal(&mut self, row: Option<u32>, number: u32) {
        let Some((value, span, u)) = self.texts.get_mut(number as usize) else { return };
        let value = std::mem::replace(value, StrValue::Text(String::new()));
        let (span, u) = (*span, *u);
        self.constant(row, Value::Str(value), span, u);
    }

    fn first_literal_is_u(&self, pieces: List<Piece>, span: Span) -> bool {
        self.ast.list(pieces).iter().any(|piece| match piece {
            Piece::Literal(literal) => literal.lo == span.lo && self.starts_with_u(*literal),
            _ => false,
        })
    }

    pub(super) fn field(&mut self, row: Option<u32>, id: FieldId, template: bool) {
        let field = *self.ast.field(id);
        let mut fields = Fields::default();
        fields.expr(field.value);
        if template {
            fields.text(field_text(self.source, field.text));
        }
        fields.number(match field.conversion {
            None => -1,
            Some(Conversion::Str) => 115,
            Some(Conversion::Repr) => 114,
            Some(Conversion::Ascii) => 97,
        });
        if let Some(spec) = field.spec {
            fields.part(Part::Pieces(spec, field.spec_span));
        }
        let class = if template { Class::Interpolation } else { Class::FormattedValue };
        self.add(row, class, Some(field.span), fields);
    }
}
