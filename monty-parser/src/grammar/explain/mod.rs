//! What is wrong with a program: rules that are on only in the pass that explains.
//!
//! CPython's grammar has rules that match common mistakes (`invalid_…`); these are the same mistakes, looked for at the
//! same places and in the same order, so that the same one is reported. Each returns `Ok` if it finds nothing.

mod expression;
mod display;
mod call;
mod statement;
mod params;
mod field;

pub(crate) use call::{arguments, import, import_target, imported_nothing, star_operand, trailing_comma};
pub(crate) use display::{
    comprehension_target, dict_value, double_star_group, first_star, later_key, missing_colon, no_in,
    starred_alone, starred_comprehension, starred_first, unpacking_comprehension,
};
pub(crate) use expression::{expression, known_wrong, mark_wrong, named, not_after_operator, remember};
pub(crate) use field::{
    field_after_conversion, field_after_equals, field_after_value, field_end, field_start, no_conversion,
};
pub(crate) use params::{
    bare_star, bound, misplaced_slash, no_default, no_type_params, parenthesized_params, second_star,
};
pub(crate) use statement::{
    as_target, bad_target, delete, elif_after_else, handler_start, handler_target, loop_target,
    mixed_handlers, positional_pattern, several_as, statement, statement_before_if, with_target,
};

use std::borrow::Cow;

use monty_lexer::{Kind, Span};

use super::input::{End, In, Res, at, fail, hi, kind, meet_error, note, raise, token_span};
use crate::ast::{Ast, ExprId, ExprKind};
use crate::error::ErrorKind;

/// What a rule that was only tried came to: its result, where it ended, what comes next.
pub(super) struct Tried<T> {
    pub(super) value: T,
    pub(super) hi: u32,
    pub(super) next: Kind,
    pub(super) at: usize,
}

/// Tries a rule with the rules for wrong programs off, and goes back.
pub(super) fn quietly<'s, T>(
    i: &mut In<'s, '_>,
    rule: impl FnOnce(&mut In<'s, '_>) -> Res<T>,
) -> Option<Tried<T>> {
    let was = std::mem::replace(&mut i.state().explain, false);
    let tried = attempt(i, rule);
    i.state().explain = was;
    tried
}

/// Tries what CPython calls an expression without invalid rules, and goes back. CPython remembers the expressions
/// within it, and does not look at them again with the rules on.
pub(super) fn unhooked<'s, T>(
    i: &mut In<'s, '_>,
    rule: impl FnOnce(&mut In<'s, '_>) -> Res<T>,
) -> Option<Tried<T>> {
    let was = std::mem::replace(&mut i.state().remembers, true);
    let tried = quietly(i, rule);
    i.state().remembers = was;
    tried
}

/// Tries a rule and goes back.
pub(super) fn attempt<'s, T>(
    i: &mut In<'s, '_>,
    rule: impl FnOnce(&mut In<'s, '_>) -> Res<T>,
) -> Option<Tried<T>> {
    let from = i.save();
    let tried = match rule(i) {
        Ok(_) if kind(i) == Kind::Error => {
            meet_error(i.state());
            None
        }
        Ok(value) => {
            let tried = Tried { value, hi: hi(i), next: kind(i), at: at(i) };
            note(i, tried.at);
            Some(tried)
        }
        Err(_) => None,
    };
    i.rewind(from);
    tried
}

/// Tries a rule that ends with a token of its own, so that the next one is not looked at.
pub(super) fn exactly<'s, T>(i: &mut In<'s, '_>, rule: impl FnOnce(&mut In<'s, '_>) -> Res<T>) -> Option<T> {
    let from = i.save();
    let value = rule(i).ok();
    i.rewind(from);
    value
}

/// Stops if a rule that was tried has raised.
pub(super) fn check(i: &mut In<'_, '_>) -> Res<()> {
    if i.state().raised.is_some() { fail(i) } else { Ok(()) }
}

/// The span of the token after which the parser knew no way on.
pub(super) fn last(i: &mut In<'_, '_>) -> Span {
    let at = at(i);
    let state = i.state();
    token_span(state, state.located.max(state.furthest).max(at))
}

/// As `wrong`, about the token after which the parser knew no way on.
pub(super) fn wrong_last<T>(i: &mut In<'_, '_>, message: &'static str) -> Res<T> {
    let span = last(i);
    raise(i, ErrorKind::Syntax, span, End::Token, message.into())
}

/// As `wrong`, from a place to the last token that was read.
pub(super) fn wrong_from<T>(i: &mut In<'_, '_>, lo: u32, message: impl Into<Cow<'static, str>>) -> Res<T> {
    let hi = last(i).hi;
    raise(i, ErrorKind::Syntax, Span { lo, hi }, End::Read, message.into())
}

/// As `wrong_from`, with the end of the last token that was read.
pub(super) fn raise_to<T>(i: &mut In<'_, '_>, span: Span, message: &'static str) -> Res<T> {
    raise(i, ErrorKind::Syntax, span, End::Read, message.into())
}

/// What CPython calls an expression in an error.
pub(super) fn expr_name(ast: &Ast, expr: ExprId) -> &'static str {
    match ast.kind(expr) {
        ExprKind::Attribute { .. } => "attribute",
        ExprKind::Subscript { .. } => "subscript",
        ExprKind::Starred(_) => "starred",
        ExprKind::Name => "name",
        ExprKind::List(_) => "list",
        ExprKind::Tuple(_) => "tuple",
        ExprKind::Lambda { .. } => "lambda",
        ExprKind::Call { .. } => "function call",
        ExprKind::Bool { .. } | ExprKind::Binary { .. } | ExprKind::Unary { .. } => "expression",
        ExprKind::Generator { .. } => "generator expression",
        ExprKind::Yield(_) | ExprKind::YieldFrom(_) => "yield expression",
        ExprKind::Await(_) => "await expression",
        ExprKind::ListComp { .. } => "list comprehension",
        ExprKind::SetComp { .. } => "set comprehension",
        ExprKind::DictComp { .. } => "dict comprehension",
        ExprKind::Dict(_) => "dict literal",
        ExprKind::Set(_) => "set display",
        ExprKind::JoinedStr(_) => "f-string expression",
        ExprKind::TemplateStr(_) => "t-string expression",
        ExprKind::None => "None",
        ExprKind::True => "True",
        ExprKind::False => "False",
        ExprKind::Ellipsis => "ellipsis",
        ExprKind::Int
        | ExprKind::Float
        | ExprKind::Imaginary
        | ExprKind::Str
        | ExprKind::StrConcat(_)
        | ExprKind::Bytes
        | ExprKind::BytesConcat(_) => "literal",
        ExprKind::Compare { .. } => "comparison",
        ExprKind::IfExp { .. } => "conditional expression",
        ExprKind::Named { .. } => "named expression",
        ExprKind::Slice { .. } => "slice",
    }
}
