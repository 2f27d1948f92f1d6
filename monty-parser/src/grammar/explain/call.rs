//! Mistakes in arguments and imports.

use monty_lexer::{Kind, Span};

use super::{attempt, check, expr_name, quietly, wrong_from, wrong_last};
use crate::grammar::atom::element;
use crate::grammar::comprehension::{clauses, starts_clause};
use crate::grammar::expr::expr;
use crate::grammar::input::{In, Res, ahead, at, eat, here, kind, lo, name, span_of, wrong};

const ALONE: &str = "Generator expression must be parenthesized";
const MEANT: &str = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";

/// Looks at arguments from the first on.
pub(crate) fn arguments(i: &mut In<'_, '_>) -> Res<()> {
    let (mut keywords, mut doubled) = (false, false);
    let mut count = 0;
    let mut comma = 0;
    loop {
        let start = here(i);
        let equals = ahead(i, 1) == Kind::Assign;
        match kind(i) {
            Kind::Star => {
                i.skip();
                star_operand(i)?;
                let value = expr(i)?;
                if count == 0 && starts_clause(i) && quietly(i, clauses).is_some() {
                    let span = Span { lo: start.lo, hi: span_of(i, value).hi };
                    return wrong(i, span, "iterable unpacking cannot be used in comprehension");
                }
                if kind(i) == Kind::Assign {
                    let value = quietly(i, |i| {
                        i.skip();
                        expr(i)
                    });
                    if let Some(value) = value {
                        let span = Span { lo: start.lo, hi: value.hi };
                        return wrong(i, span, "cannot assign to iterable argument unpacking");
                    }
                }
                if doubled {
                    let message = "iterable argument unpacking follows keyword argument unpacking";
                    return wrong_from(i, comma, message);
                }
            }
            Kind::DoubleStar => {
                i.skip();
                expr(i)?;
                if kind(i) == Kind::Assign {
                    let value = quietly(i, |i| {
                        i.skip();
                        expr(i)
                    });
                    if let Some(value) = value {
                        let span = Span { lo: start.lo, hi: value.hi };
                        return wrong(i, span, "cannot assign to keyword argument unpacking");
                    }
                }
                (keywords, doubled) = (true, true);
            }
            Kind::True | Kind::False | Kind::None if equals => {
                let word = i.state().source.slice(start).to_owned();
                i.skip();
                let span = start.to(here(i));
                return wrong(i, span, format!("cannot assign to {word}"));
            }
            first if first.is_name() && equals => {
                name(i)?;
                let span = start.to(here(i));
                i.skip();
                if matches!(kind(i), Kind::Comma | Kind::RParen) {
                    return wrong(i, span, "expected argument value expression");
                }
                expr(i)?;
                if starts_clause(i) && quietly(i, clauses).is_some() {
                    return wrong(i, span, MEANT);
                }
                keywords = true;
            }
            _ => {
                let argument = element(i)?;
                if kind(i) == Kind::Assign {
                    let span = Span { lo: span_of(i, argument).lo, hi: here(i).hi };
                    return wrong(i, span, "expression cannot contain assignment, perhaps you meant \"==\"?");
                }
                if starts_clause(i) {
                    let tried = attempt(i, clauses);
                    check(i)?;
                    if let Some(tried) = tried
                        && (count > 0 || tried.next == Kind::Comma)
                    {
                        if i.state().kinds.get(tried.at + 1) == Some(&Kind::Error) {
                            super::super::input::meet_error(i.state());
                            return check(i);
                        }
                        let lo = span_of(i, argument).lo;
                        return wrong(i, Span { lo, hi: tried.hi }, ALONE);
                    }
                    return Ok(());
                }
                if keywords {
                    // What follows is read before the error is placed.
                    let _ = quietly(i, rest);
                    let message = if doubled {
                        "positional argument follows keyword argument unpacking"
                    } else {
                        "positional argument follows keyword argument"
                    };
                    return wrong_last(i, message);
                }
            }
        }
        count += 1;
        comma = lo(i);
        if !eat(i, Kind::Comma) || kind(i) == Kind::RParen {
            return Ok(());
        }
    }
}

/// More arguments.
fn rest(i: &mut In<'_, '_>) -> Res<()> {
    while eat(i, Kind::Comma) && kind(i) != Kind::RParen {
        match kind(i) {
            Kind::Star | Kind::DoubleStar => i.skip(),
            first if first.is_name() && ahead(i, 1) == Kind::Assign => {
                i.skip();
                i.skip();
            }
            _ => {}
        }
        element(i)?;
    }
    Ok(())
}

/// After the `*` of `*x`.
pub(crate) fn star_operand(i: &mut In<'_, '_>) -> Res<()> {
    let operand = attempt(i, expr);
    check(i)?;
    if operand.is_none() { wrong_last(i, "Invalid star expression") } else { Ok(()) }
}

/// `import` without names; `import a from b`
pub(crate) fn import(i: &mut In<'_, '_>, start: u32) -> Res<()> {
    if kind(i) == Kind::Newline {
        let next = here(i).lo;
        return wrong_from(i, next, "Expected one or more names after 'import'");
    }
    let swapped = quietly(i, |i| {
        loop {
            dotted(i)?;
            if !eat(i, Kind::Comma) {
                break;
            }
        }
        super::super::input::expect(i, Kind::From)?;
        dotted(i)
    });
    if swapped.is_some() {
        return wrong_from(i, start, "Did you mean to use 'from ... import ...' instead?");
    }
    Ok(())
}

fn dotted(i: &mut In<'_, '_>) -> Res<()> {
    name(i)?;
    while eat(i, Kind::Dot) {
        name(i)?;
    }
    Ok(())
}

/// After `as`: something that is no name.
pub(crate) fn import_target(i: &mut In<'_, '_>) -> Res<()> {
    if kind(i).is_name()
        && matches!(ahead(i, 1), Kind::Comma | Kind::RParen | Kind::Semicolon | Kind::Newline)
    {
        return Ok(());
    }
    let target = attempt(i, expr);
    check(i)?;
    let Some(target) = target else { return Ok(()) };
    let state = i.state();
    let (span, name) = (state.ast.span(target.value), expr_name(state.ast, target.value));
    wrong(i, span, format!("cannot use {name} as import target"))
}

/// `from a import` without names.
pub(crate) fn imported_nothing(i: &mut In<'_, '_>) -> Res<()> {
    if kind(i) == Kind::Newline {
        let next = here(i).lo;
        return wrong_from(i, next, "Expected one or more names after 'import'");
    }
    Ok(())
}

/// `from a import b,`
pub(crate) fn trailing_comma(i: &mut In<'_, '_>) -> Res<()> {
    if ahead(i, 1) == Kind::Newline {
        let at = at(i);
        let span = i.state().spans.get(at + 1).copied().unwrap_or_default();
        let _ = lo(i);
        return wrong(i, span, "trailing comma not allowed without surrounding parentheses");
    }
    Ok(())
}
