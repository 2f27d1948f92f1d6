//! Mistakes in parameters.

use monty_lexer::{Kind, Span};

use super::{quietly, wrong_from, wrong_last};
use crate::ast::{ExprKind, ParamKind, TypeParamKind};
use crate::grammar::expr::expr;
use crate::grammar::input::{In, Res, ahead, at, eat, expect, fail, here, kind, name, wrong};
use crate::grammar::params::Place;

/// A `/` where there can be none.
#[cold]
pub(crate) fn misplaced_slash<T>(i: &mut In<'_, '_>, again: bool, now: ParamKind, first: bool) -> Res<T> {
    let span = here(i);
    let message = match now {
        ParamKind::KwArgs => "arguments cannot follow var-keyword argument",
        _ if again => "/ may appear only once",
        ParamKind::Normal if first && ahead(i, 1) != Kind::Comma => return fail(i),
        ParamKind::Normal if first => "at least one argument must precede /",
        _ => "/ must be ahead of *",
    };
    wrong(i, span, message)
}

/// A second `*`.
#[cold]
pub(crate) fn second_star<T>(i: &mut In<'_, '_>, now: ParamKind) -> Res<T> {
    let span = here(i);
    if now == ParamKind::KwArgs {
        return wrong(i, span, "arguments cannot follow var-keyword argument");
    }
    wrong(i, span, "* argument may appear only once")
}

/// A `*` that names nothing and is followed by nothing.
#[cold]
pub(crate) fn bare_star<T>(i: &mut In<'_, '_>, star: Span, place: Place) -> Res<T> {
    let message = "named arguments must follow bare *";
    if place.annotated { wrong(i, star, message) } else { wrong_last(i, message) }
}

/// `x=` without a value.
#[cold]
pub(crate) fn no_default<T>(i: &mut In<'_, '_>) -> Res<T> {
    let at = at(i);
    let equals = i.state().spans.get(at.wrapping_sub(1)).copied().unwrap_or_default();
    wrong(i, equals, "expected default value expression")
}

/// `def f(a, (b, c))`
pub(crate) fn parenthesized_params(i: &mut In<'_, '_>, place: Place) -> Res<()> {
    let start = here(i);
    let group = quietly(i, |i| {
        i.skip();
        loop {
            name(i)?;
            if !eat(i, Kind::Comma) || kind(i) == Kind::RParen {
                return expect(i, Kind::RParen);
            }
        }
    });
    let Some(group) = group else { return Ok(()) };
    let message = if place.annotated {
        "Function parameters cannot be parenthesized"
    } else {
        "Lambda expression parameters cannot be parenthesized"
    };
    wrong(i, Span { lo: start.lo, hi: group.hi }, message)
}

/// `[]` where type parameters stand.
pub(crate) fn no_type_params(i: &mut In<'_, '_>) -> Res<()> {
    if kind(i) == Kind::RSquare {
        let lo = here(i).lo;
        return wrong_from(i, lo, "Type parameter list cannot be empty");
    }
    Ok(())
}

/// `*Ts: int`, `**P: int`
pub(crate) fn bound(i: &mut In<'_, '_>, of: TypeParamKind) -> Res<()> {
    let colon = here(i);
    let value = quietly(i, |i| {
        i.skip();
        expr(i)
    });
    let Some(value) = value else { return fail(i) };
    let what =
        if matches!(i.state().ast.kind(value.value), ExprKind::Tuple(_)) { "constraints" } else { "bound" };
    let with = if of == TypeParamKind::ParamSpec { "ParamSpec" } else { "TypeVarTuple" };
    wrong_from(i, colon.lo, format!("cannot use {what} with {with}"))
}
