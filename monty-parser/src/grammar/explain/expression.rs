//! Mistakes in expressions.

use monty_lexer::{Kind, Span};

use super::{Tried, attempt, check, expr_name, quietly, unhooked};
use crate::ast::ExprId;
use crate::error::ErrorKind;
use crate::grammar::expr::{expr, operators, star_exprs, unlooked};
use crate::grammar::input::{
    End, In, MAX_DEPTH, Res, ahead, at, eat, enter, expect, fail, here, hi, kind, leave, lo, name, raise,
    span_of, wrong,
};
use crate::grammar::params::lambda_params;
use crate::grammar::pending::{COMPARE, NOT, Operator, PRODUCT, UNARY};
use crate::grammar::simple::simple;

/// The kinds of marks: which look at a token has been done.
const EXPRESSION: u8 = 1;
const NAMED: u8 = 2;
const ARGUMENTS: u8 = 4;

/// Have the arguments from here been found wrong before? Nested calls are looked at once, not once per level.
pub(crate) fn known_wrong(i: &mut In<'_, '_>) -> bool {
    let at = at(i);
    i.state().looked.get(at).is_some_and(|marks| marks & ARGUMENTS != 0)
}

/// The arguments from here are wrong.
pub(crate) fn mark_wrong(i: &mut In<'_, '_>) {
    seen(i, ARGUMENTS);
}

/// Has this been looked at here before? Looking once is enough, and keeps nested looks from doubling.
fn seen(i: &mut In<'_, '_>, what: u8) -> bool {
    let at = at(i);
    let state = i.state();
    if state.looked.len() <= at {
        state.looked.resize(state.kinds.len().max(at + 1), 0);
    }
    let Some(marks) = state.looked.get_mut(at) else { return true };
    let was = *marks & what != 0;
    *marks |= what;
    was
}

/// Before an expression that is tried with the rules off.
pub(crate) fn remember(i: &mut In<'_, '_>) {
    seen(i, EXPRESSION);
}

/// Before an expression.
pub(crate) fn expression(i: &mut In<'_, '_>) -> Res<()> {
    // A look within a look within a look …: deep enough, there is nothing new to see.
    if seen(i, EXPRESSION) || i.state().depth >= MAX_DEPTH - 20 {
        return Ok(());
    }
    enter(i)?;
    look(i)?;
    leave(i);
    Ok(())
}

fn look(i: &mut In<'_, '_>) -> Res<()> {
    let word = here(i);
    match kind(i) {
        Kind::Pass | Kind::Break | Kind::Continue => return statement_if(i, word),
        Kind::Lambda => return lambda_in_field(i, word),
        _ => {}
    }
    let soft = kind(i).is_soft_keyword() || i.state().source.slice(word) == "_";
    let prefix = kind(i) == Kind::Name && matches!(ahead(i, 1), Kind::Str | Kind::Bytes);
    let is_name = kind(i).is_name() && ahead(i, 1) != Kind::LParen;
    if matches!(kind(i), Kind::Str | Kind::Bytes) {
        within_string(i)?;
    }
    let first = attempt(i, |i| operators(i, 0));
    check(i)?;
    if let Some(first) = first {
        let legacy = i.state().source.slice(i.state().ast.span(first.value)) == "print"
            || i.state().source.slice(i.state().ast.span(first.value)) == "exec";
        if !soft && !prefix && !legacy {
            let second = beyond(i, first.at);
            check(i)?;
            if let Some(second) = second
                && level(i, second.at.wrapping_sub(1)) > 0
            {
                let (lo, hi) = (span_of(i, first.value).lo, span_of(i, second.value).hi);
                let span = Span { lo, hi };
                return wrong(i, span, "invalid syntax. Perhaps you forgot a comma?");
            }
        }
        if first.next == Kind::If {
            conditional(i, first.value, first.at)?;
        }
    }
    if is_name {
        let rest = attempt(i, |i| {
            i.skip();
            star_exprs(i)
        });
        check(i)?;
        if let Some(rest) = rest
            && matches!(i.state().source.slice(word), "print" | "exec")
        {
            let name = i.state().source.name(word);
            let message = format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?");
            return wrong(i, Span { lo: word.lo, hi: rest.hi }, message);
        }
    }
    Ok(())
}

/// `"a" b "c"`: something between two strings that belongs into one.
fn within_string(i: &mut In<'_, '_>) -> Res<()> {
    let found = unhooked(i, |i| {
        i.skip();
        let start = lo(i);
        let mut end = None;
        while !matches!(kind(i), Kind::Str | Kind::Bytes) {
            without_invalid(i)?;
            end = Some(hi(i));
            if kind(i) == Kind::Error {
                return fail(i);
            }
        }
        end.map(|hi| Span { lo: start, hi }).ok_or_else(Default::default)
    });
    match found {
        Some(found) => wrong(i, found.value, "invalid syntax. Is this intended to be part of the string?"),
        None => check(i),
    }
}

/// An expression from a token on, with the rules off.
fn beyond(i: &mut In<'_, '_>, from: usize) -> Option<Tried<ExprId>> {
    unhooked(i, |i| {
        while at(i) < from {
            i.skip();
        }
        without_invalid(i)
    })
}

/// An expression, with the rules for wrong programs off.
fn without_invalid(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    unlooked(i, start)
}

/// How many brackets are open at a token.
fn level(i: &mut In<'_, '_>, at: usize) -> usize {
    let kinds = i.state().kinds.get(..=at).unwrap_or(&[]);
    let count = |wanted: [Kind; 3]| kinds.iter().filter(|kind| wanted.contains(kind)).count();
    let opened = count([Kind::LParen, Kind::LSquare, Kind::LBrace]);
    opened.saturating_sub(count([Kind::RParen, Kind::RSquare, Kind::RBrace]))
}

/// `a if b` without an `else`, or with an `else` without an expression. The `if` is at a token.
fn conditional(i: &mut In<'_, '_>, body: ExprId, at_if: usize) -> Res<()> {
    let test = attempt(i, |i| {
        while at(i) <= at_if {
            i.skip();
        }
        operators(i, 0)
    });
    check(i)?;
    let Some(test) = test else { return Ok(()) };
    if !matches!(test.next, Kind::Else | Kind::Colon) {
        let span = Span { lo: span_of(i, body).lo, hi: span_of(i, test.value).hi };
        return wrong(i, span, "expected 'else' after 'if' expression");
    }
    if test.next == Kind::Else {
        let orelse = attempt(i, |i| {
            while at(i) <= test.at {
                i.skip();
            }
            expr(i)
        });
        check(i)?;
        if orelse.is_none() {
            let span = i.state().spans.get(test.at + 1).copied().unwrap_or_default();
            return raise(
                i,
                ErrorKind::Syntax,
                span,
                End::Token,
                "expected expression after 'else', but statement is given".into(),
            );
        }
    }
    Ok(())
}

/// `pass if b else statement`
fn statement_if(i: &mut In<'_, '_>, word: Span) -> Res<()> {
    let found = quietly(i, |i| {
        i.skip();
        expect(i, Kind::If)?;
        operators(i, 0)?;
        expect(i, Kind::Else)?;
        simple(i)
    });
    if found.is_some() {
        return wrong(i, word, "expected expression before 'if', but statement is given");
    }
    Ok(())
}

/// `f"{lambda x: 1}"`: the colon belongs to the field.
fn lambda_in_field(i: &mut In<'_, '_>, word: Span) -> Res<()> {
    let found = quietly(i, |i| {
        i.skip();
        lambda_params(i)?;
        expect(i, Kind::Colon)
    });
    match found {
        Some(found)
            if matches!(found.next, Kind::Middle | Kind::RBrace | Kind::LBrace)
                && in_interpolated(i, found.at) =>
        {
            let span = Span { lo: word.lo, hi: found.hi };
            let kinds = i.state().kinds.get(..found.at).unwrap_or(&[]);
            let opening = kinds.iter().rev().find(|kind| matches!(kind, Kind::FStart | Kind::TStart));
            let letter = if opening == Some(&Kind::TStart) { 't' } else { 'f' };
            let message = format!("{letter}-string: lambda expressions are not allowed without parentheses");
            wrong(i, span, message)
        }
        _ => Ok(()),
    }
}

/// Is a token within an f-string or t-string?
fn in_interpolated(i: &mut In<'_, '_>, at: usize) -> bool {
    let before = i.state().kinds.get(..at).unwrap_or(&[]);
    let count = |wanted: fn(&Kind) -> bool| before.iter().filter(|kind| wanted(kind)).count();
    count(|kind| matches!(kind, Kind::FStart | Kind::TStart)) > count(|kind| *kind == Kind::End)
}

/// An expression where `name := value` may stand, too.
pub(crate) fn named(i: &mut In<'_, '_>) -> Res<ExprId> {
    if !seen(i, NAMED) {
        look_named(i)?;
    }
    expr(i)
}

fn look_named(i: &mut In<'_, '_>) -> Res<()> {
    let word = here(i);
    let first = attempt(i, expr);
    check(i)?;
    if let Some(first) = first
        && first.next == Kind::Walrus
    {
        let value = attempt(i, |i| {
            expr(i)?;
            i.skip();
            expr(i)
        });
        check(i)?;
        if value.is_some() {
            let state = i.state();
            let (span, name) = (state.ast.span(first.value), expr_name(state.ast, first.value));
            return wrong(i, span, format!("cannot use assignment expressions with {name}"));
        }
    }
    if kind(i).is_name() && ahead(i, 1) == Kind::Assign {
        let value = attempt(i, |i| {
            name(i)?;
            i.skip();
            operators(i, COMPARE)
        });
        check(i)?;
        if let Some(value) = value
            && !matches!(value.next, Kind::Assign | Kind::Walrus)
        {
            let span = Span { lo: word.lo, hi: span_of(i, value.value).hi };
            return wrong(i, span, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        return Ok(());
    }
    let Some(target) = attempt(i, |i| operators(i, COMPARE)) else { return check(i) };
    check(i)?;
    let state = i.state();
    let (span, name) = (state.ast.span(target.value), expr_name(state.ast, target.value));
    let bracketed = matches!(name, "list" | "tuple" | "generator expression") && span.lo == word.lo;
    let constant = matches!(kind(i), Kind::True | Kind::None | Kind::False);
    if bracketed || constant || target.next != Kind::Assign {
        return Ok(());
    }
    let value = attempt(i, |i| {
        operators(i, COMPARE)?;
        i.skip();
        operators(i, COMPARE)
    });
    check(i)?;
    match value {
        Some(value) if !matches!(value.next, Kind::Assign | Kind::Walrus) => {
            wrong(i, span, format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?"))
        }
        _ => Ok(()),
    }
}

/// `a + not b`, `-not b`
pub(crate) fn not_after_operator<T>(i: &mut In<'_, '_>, base: usize) -> Res<T> {
    let word = here(i);
    let before = i.state().scratch.pending.get(base..).and_then(|pending| pending.last()).copied();
    let arithmetic = matches!(before, Some(before) if (PRODUCT - 1..=UNARY).contains(&before.power)
        && matches!(before.operator, Operator::Binary(_) | Operator::Unary(_)));
    if arithmetic {
        let operand = quietly(i, |i| {
            eat(i, Kind::Not);
            operators(i, NOT)
        });
        if let Some(operand) = operand {
            let span = Span { lo: word.lo, hi: operand.hi };
            return wrong(i, span, "'not' after an operator must be parenthesized");
        }
    }
    fail(i)
}
