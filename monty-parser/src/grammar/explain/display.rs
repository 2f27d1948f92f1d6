//! Mistakes in displays and comprehensions.

use monty_lexer::{Kind, Span};

use super::{attempt, check, exactly, quietly, unhooked, wrong_from, wrong_last};
use crate::ast::{ExprId, ExprKind, List};
use crate::grammar::comprehension::clauses;
use crate::grammar::expr::{expr, operators};
use crate::grammar::input::{End, In, Res, Saved, expect, fail, here, kind, lo, span_of, wrong};
use crate::grammar::pending::COMPARE;

/// `(*x)`, or `(*x for …)`
pub(crate) fn starred_alone(i: &mut In<'_, '_>, element: ExprId, comprehension: bool) -> Res<()> {
    let span = span_of(i, element);
    if !matches!(i.state().ast.kind(element), ExprKind::Starred(_)) {
        return Ok(());
    }
    if comprehension {
        if quietly(i, clauses).is_some() {
            return wrong(i, span, "iterable unpacking cannot be used in comprehension");
        }
    } else if kind(i) == Kind::RParen {
        return wrong(i, span, "cannot use starred expression here");
    }
    Ok(())
}

/// A display that starts with `*x` and is not complete: `x` is looked at as an expression.
pub(crate) fn starred_first<'s, 'p>(i: &mut In<'s, 'p>, from: Saved<'s, 'p>) -> Res<()> {
    let here = i.save();
    i.rewind(from);
    i.skip();
    let _ = attempt(i, expr);
    i.rewind(here);
    check(i)
}

/// A display that starts with a `*` before nothing.
pub(crate) fn first_star(i: &mut In<'_, '_>) -> Res<()> {
    let operand = attempt(i, |i| {
        i.skip();
        expr(i)
    });
    check(i)?;
    if operand.is_none() { wrong_last(i, "Invalid star expression") } else { Ok(()) }
}

/// A key that is not the first: a colon after it is missed before anything else.
pub(crate) fn later_key(i: &mut In<'_, '_>) -> Res<()> {
    match unhooked(i, expr) {
        Some(key) if key.next != Kind::Colon => missing_colon(i, key.value),
        _ => check(i),
    }
}

/// `(**x)`
pub(crate) fn double_star_group<T>(i: &mut In<'_, '_>) -> Res<T> {
    let stars = here(i);
    let inner = exactly(i, |i| {
        i.skip();
        expr(i)?;
        expect(i, Kind::RParen)
    });
    check(i)?;
    if inner.is_some() { wrong(i, stars, "cannot use double starred expression here") } else { fail(i) }
}

/// `[*x for …]`
pub(crate) fn starred_comprehension<T>(i: &mut In<'_, '_>, element: ExprId) -> Res<T> {
    let span = span_of(i, element);
    if quietly(i, clauses).is_some() {
        return wrong(i, span, "iterable unpacking cannot be used in comprehension");
    }
    fail(i)
}

/// `[a, b for …]`
pub(crate) fn comprehension_target(i: &mut In<'_, '_>, elements: List<ExprId>) -> Res<()> {
    if quietly(i, clauses).is_none() {
        return Ok(());
    }
    let ast = &*i.state().ast;
    let list = ast.exprs(elements);
    let (Some(first), Some(end)) = (list.first(), list.last()) else { return Ok(()) };
    let mut span = ast.span(*first).to(ast.span(*end));
    if list.len() == 1 {
        span.hi = super::super::input::hi(i);
    }
    wrong(i, span, "did you forget parentheses around the comprehension target?")
}

/// `{**x for …}`
pub(crate) fn unpacking_comprehension(i: &mut In<'_, '_>, value: ExprId) -> Res<()> {
    if quietly(i, clauses).is_none() {
        return Ok(());
    }
    let hi = span_of(i, value).lo;
    let before = i.state().source.text.get(..hi as usize).and_then(|text| text.rfind("**")).unwrap_or(0);
    let lo = u32::try_from(before).unwrap_or(0);
    wrong(i, Span { lo, hi: lo + 2 }, "dict unpacking cannot be used in dict comprehension")
}

/// A key without `:`.
pub(crate) fn missing_colon(i: &mut In<'_, '_>, key: ExprId) -> Res<()> {
    let span = span_of(i, key);
    let end = Span { lo: span.hi.saturating_sub(1), hi: span.hi.saturating_sub(1) };
    super::super::input::raise(
        i,
        crate::error::ErrorKind::Syntax,
        end,
        End::Unknown,
        "':' expected after dictionary key".into(),
    )
}

/// A missing value, or one with a star.
pub(crate) fn dict_value(i: &mut In<'_, '_>) -> Res<()> {
    match kind(i) {
        Kind::Star => {
            let start = lo(i);
            let value = quietly(i, |i| {
                i.skip();
                operators(i, COMPARE)
            });
            if value.is_some() {
                return wrong_from(i, start, "cannot use a starred expression in a dictionary value");
            }
            Ok(())
        }
        Kind::RBrace | Kind::Comma => {
            let at = super::super::input::at(i);
            let colon = i.state().spans.get(at.wrapping_sub(1)).copied().unwrap_or_default();
            wrong(i, colon, "expression expected after dictionary key and ':'")
        }
        _ => Ok(()),
    }
}

/// `for x y`: no `in`.
pub(crate) fn no_in<T>(i: &mut In<'_, '_>) -> Res<T> {
    wrong_last(i, "'in' expected after for-loop variables")
}
