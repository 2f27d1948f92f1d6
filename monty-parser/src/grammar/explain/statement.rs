//! Mistakes in statements and patterns.

use monty_lexer::{Kind, Span};

use super::{attempt, check, expr_name, quietly, raise_to, wrong_last};
use crate::ast::{ExprId, ExprKind};
use crate::grammar::expr::{expr, operators, star_exprs, star_named, yield_or_exprs};
use crate::grammar::input::{In, Res, ahead, at, eat, expect, fail, here, kind, name, wrong, wrong_here};
use crate::grammar::pattern::patterns;
use crate::grammar::pending::{augmented, starts_expr};
use crate::grammar::simple::simple;
use crate::grammar::target::{Use, invalid};

/// Says what cannot be assigned or deleted.
pub(crate) fn bad_target(i: &mut In<'_, '_>, expr: ExprId, purpose: Use) -> Res<()> {
    let ast = &*i.state().ast;
    let Some(part) = invalid(ast, expr, purpose) else { return Ok(()) };
    let verb = if purpose == Use::Delete { "delete" } else { "assign to" };
    let (span, message) = (ast.span(part), format!("cannot {verb} {}", expr_name(ast, part)));
    wrong(i, span, message)
}

/// Before a statement that starts with an expression and is no assignment: what would be wrong with it as one?
/// Leaves the input where it was.
pub(crate) fn statement(i: &mut In<'_, '_>) -> Res<()> {
    let from = i.save();
    annotation(i)?;
    i.rewind(from.clone());
    assignment(i)?;
    i.rewind(from.clone());
    augmented_assignment(i)?;
    i.rewind(from);
    Ok(())
}

/// `target: annotation` with a target that cannot be annotated.
fn annotation(i: &mut In<'_, '_>) -> Res<()> {
    let start = here(i);
    // A list or tuple, perhaps in parentheses.
    if matches!(kind(i), Kind::LParen | Kind::LSquare) {
        let target = quietly(i, |i| crate::grammar::atom::atom(i));
        if let Some(target) = target
            && target.next == Kind::Colon
            && quietly(i, |i| annotated(i, crate::grammar::atom::atom)).is_some()
        {
            let state = i.state();
            let name = expr_name(state.ast, target.value);
            if matches!(name, "list" | "tuple") {
                let span = state.ast.span(target.value);
                return wrong(i, span, format!("only single target (not {name}) can be annotated"));
            }
        }
    }
    let first = attempt(i, star_named);
    check(i)?;
    let Some(first) = first else { return Ok(()) };
    if first.next == Kind::Comma {
        let found = attempt(i, |i| annotated(i, several));
        check(i)?;
        if found.is_none() {
            return Ok(());
        }
        let span = i.state().ast.span(first.value);
        return wrong(i, span, "only single target (not tuple) can be annotated");
    }
    if first.next == Kind::Colon && kind(i) != Kind::Star {
        let found = attempt(i, |i| annotated(i, expr));
        check(i)?;
        if found.is_some() {
            return wrong(i, Span { lo: start.lo, hi: first.hi }, "illegal target for annotation");
        }
    }
    Ok(())
}

/// Elements after the first, each of which is looked at.
fn several(i: &mut In<'_, '_>) -> Res<ExprId> {
    let first = star_named(i)?;
    // Lists of elements, one after the other: CPython's rule forgets the comma between them.
    eat(i, Kind::Comma);
    while starts_expr(kind(i)) {
        star_named(i)?;
        eat(i, Kind::Comma);
    }
    Ok(first)
}

fn annotated<'s>(i: &mut In<'s, '_>, target: fn(&mut In<'s, '_>) -> Res<ExprId>) -> Res<ExprId> {
    target(i)?;
    expect(i, Kind::Colon)?;
    expr(i)
}

/// `a = f() = b`: the last part before an `=` is no target.
fn assignment(i: &mut In<'_, '_>) -> Res<()> {
    loop {
        let is_yield = kind(i) == Kind::Yield;
        let Ok(part) = yield_or_exprs(i) else { return check(i) };
        if kind(i) != Kind::Assign {
            return Ok(());
        }
        if is_yield {
            let span = i.state().ast.span(part);
            return wrong(i, span, "assignment to yield expression not possible");
        }
        bad_target(i, part, Use::Assign)?;
        i.skip();
    }
}

fn augmented_assignment(i: &mut In<'_, '_>) -> Res<()> {
    let Ok(target) = star_exprs(i) else { return check(i) };
    if augmented(kind(i)).is_none() {
        return Ok(());
    }
    let single = matches!(
        i.state().ast.kind(target),
        ExprKind::Name | ExprKind::Attribute { .. } | ExprKind::Subscript { .. }
    );
    let value = attempt(i, |i| {
        i.skip();
        yield_or_exprs(i)
    });
    check(i)?;
    if single || value.is_none() {
        return Ok(());
    }
    let state = i.state();
    let (span, name) = (state.ast.span(target), expr_name(state.ast, target));
    wrong(i, span, format!("'{name}' is an illegal expression for augmented assignment"))
}

/// `del f()`
pub(crate) fn delete<T>(i: &mut In<'_, '_>) -> Res<T> {
    let targets = star_exprs(i)?;
    bad_target(i, targets, Use::Delete)?;
    fail(i)
}

/// `pass if x else y`
pub(crate) fn statement_before_if(i: &mut In<'_, '_>, start: u32) -> Res<()> {
    if kind(i) != Kind::If {
        return Ok(());
    }
    let word = Span { lo: start, hi: crate::grammar::input::hi(i) };
    let found = quietly(i, |i| {
        i.skip();
        operators(i, 0)?;
        expect(i, Kind::Else)?;
        simple(i)
    });
    if found.is_some() {
        return wrong(i, word, "expected expression before 'if', but statement is given");
    }
    Ok(())
}

/// An `elif` after the `else`.
pub(crate) fn elif_after_else<T>(i: &mut In<'_, '_>) -> Res<T> {
    wrong_last(i, "'elif' block follows an 'else' block")
}

/// `with a as f():`
pub(crate) fn with_target(i: &mut In<'_, '_>) -> Res<()> {
    let target = attempt(i, expr);
    check(i)?;
    match target {
        Some(target) if matches!(target.next, Kind::Comma | Kind::RParen | Kind::Colon) => {
            bad_target(i, target.value, Use::Assign)
        }
        _ => Ok(()),
    }
}

/// `except` and `except*` on the same `try`.
pub(crate) fn mixed_handlers<T>(i: &mut In<'_, '_>) -> Res<T> {
    check(i)?;
    let except = here(i);
    let star = ahead(i, 1) == Kind::Star;
    let whole = quietly(i, |i| crate::grammar::compound::handler(i, star));
    check(i)?;
    if whole.is_none() {
        return fail(i);
    }
    let at = at(i);
    let span = if star { except.to(i.state().spans.get(at + 1).copied().unwrap_or(except)) } else { except };
    wrong(i, span, "cannot have both 'except' and 'except*' on the same 'try'")
}

/// `except` with nothing, not even a colon.
pub(crate) fn handler_start(i: &mut In<'_, '_>, is_star: bool) -> Res<()> {
    if kind(i) == Kind::Newline {
        let message = if is_star { "expected one or more exception types" } else { "expected ':'" };
        return wrong_here(i, message);
    }
    Ok(())
}

/// `except A, B as x`
pub(crate) fn several_as(i: &mut In<'_, '_>, caught: ExprId) -> Res<()> {
    let colon = quietly(i, |i| {
        i.skip();
        name(i)?;
        expect(i, Kind::Colon)
    });
    if let Some(colon) = colon {
        let span = Span { lo: i.state().ast.span(caught).lo, hi: colon.hi };
        return raise_to(i, span, "multiple exception types must be parenthesized when using 'as'");
    }
    Ok(())
}

/// `except A as b.c`
pub(crate) fn handler_target(i: &mut In<'_, '_>, is_star: bool) -> Res<()> {
    if kind(i).is_name() && matches!(ahead(i, 1), Kind::Colon | Kind::Newline) {
        return Ok(());
    }
    let target = attempt(i, expr);
    check(i)?;
    let Some(target) = target.filter(|target| target.next == Kind::Colon) else { return Ok(()) };
    let state = i.state();
    let (span, name) = (state.ast.span(target.value), expr_name(state.ast, target.value));
    let word = if is_star { "except*" } else { "except" };
    wrong(i, span, format!("cannot use {word} statement with {name}"))
}

/// `case x as _`, `case x as y.z`
pub(crate) fn as_target(i: &mut In<'_, '_>) -> Res<()> {
    let word = here(i);
    if i.state().source.slice(word) == "_" {
        return wrong(i, word, "cannot use '_' as a target");
    }
    if kind(i).is_name() && !matches!(ahead(i, 1), Kind::Dot | Kind::LParen | Kind::Assign) {
        return Ok(());
    }
    let target = attempt(i, expr);
    check(i)?;
    let Some(target) = target else { return Ok(()) };
    let state = i.state();
    let (span, name) = (state.ast.span(target.value), expr_name(state.ast, target.value));
    wrong(i, span, format!("cannot use {name} as pattern target"))
}

/// `case C(a=1, b)`
pub(crate) fn positional_pattern(i: &mut In<'_, '_>, from: u32) -> Res<()> {
    let _ = patterns;
    let mut span = crate::grammar::input::since(i, from);
    // Up to the last of the positional patterns that follow.
    let more = quietly(i, |i| {
        while eat(i, Kind::Comma) {
            if ahead(i, 1) == Kind::Assign || kind(i) == Kind::RParen {
                break;
            }
            patterns(i)?;
        }
        Ok(())
    });
    if let Some(more) = more
        && more.next == Kind::RParen
    {
        span.hi = span.hi.max(more.hi);
    }
    wrong(i, span, "positional patterns follow keyword patterns")
}

/// The targets of a `for` without `in` after them, read as expressions.
pub(crate) fn loop_target<T>(i: &mut In<'_, '_>) -> Res<T> {
    let targets = star_exprs(i)?;
    bad_target(i, targets, Use::Loop)?;
    fail(i)
}
