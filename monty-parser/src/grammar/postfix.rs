//! What follows an atom: attributes, calls, subscripts.

use monty_lexer::Kind;
use smallvec::SmallVec;

use super::atom::element;
use super::comprehension::{clauses, starts_clause};
use super::explain;
use super::expr::{expr, named};
use super::input::{
    In, Pass, Res, ahead, at, eat, expect, explains, fail, kind, list, lo, make, name, note, put, put_base,
    since, take_exprs,
};
use crate::ast::{ExprId, ExprKind, Keyword, List};

/// The chain of attributes, calls and subscripts after an atom.
#[inline]
pub(crate) fn postfix(i: &mut In<'_, '_>, start: u32, mut value: ExprId) -> Res<ExprId> {
    if i.state().pass == Pass::Explain {
        return longest(i, start, value);
    }
    while let Some(next) = step(i, start, value)? {
        value = next;
    }
    Ok(value)
}

/// As `postfix`, in the explaining pass: what is not complete does not belong to the expression.
#[cold]
#[inline(never)]
fn longest(i: &mut In<'_, '_>, start: u32, mut value: ExprId) -> Res<ExprId> {
    loop {
        let from = i.save();
        match step(i, start, value) {
            Ok(Some(next)) => value = next,
            Ok(None) => return Ok(value),
            Err(error) if i.state().raised.is_some() => return Err(error),
            Err(_) => {
                i.rewind(from);
                return Ok(value);
            }
        }
    }
}

/// One attribute, call or subscript, if there is one.
#[inline(always)]
fn step(i: &mut In<'_, '_>, start: u32, value: ExprId) -> Res<Option<ExprId>> {
    Ok(Some(match kind(i) {
        Kind::Dot => {
            i.skip();
            let name = name(i)?;
            make(i, start, ExprKind::Attribute { value, name })
        }
        Kind::LParen => {
            let (args, keywords) = call(i)?;
            make(i, start, ExprKind::Call { func: value, args, keywords })
        }
        Kind::LSquare => {
            let index = subscript(i)?;
            make(i, start, ExprKind::Subscript { value, index })
        }
        _ => return Ok(None),
    }))
}

/// `[index]`
#[inline(never)]
fn subscript(i: &mut In<'_, '_>) -> Res<ExprId> {
    i.skip();
    let start = lo(i);
    let starred = kind(i) == Kind::Star;
    let first = slice(i)?;
    let index = if starred || kind(i) == Kind::Comma { slices(i, start, first)? } else { first };
    expect(i, Kind::RSquare)?;
    Ok(index)
}

#[inline(never)]
fn slices(i: &mut In<'_, '_>, start: u32, first: ExprId) -> Res<ExprId> {
    let base = put_base(i);
    put(i, first);
    while eat(i, Kind::Comma) {
        if kind(i) == Kind::RSquare {
            break;
        }
        let next = slice(i)?;
        put(i, next);
    }
    let elements = take_exprs(i, base);
    Ok(make(i, start, ExprKind::Tuple(elements)))
}

/// An index, a slice, or `*x`.
fn slice(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    let lower = match kind(i) {
        Kind::Colon => None,
        Kind::Star => {
            i.skip();
            if explains(i) {
                explain::star_operand(i)?;
            }
            let value = expr(i)?;
            return Ok(make(i, start, ExprKind::Starred(value)));
        }
        _ => {
            let is_named = kind(i).is_name() && ahead(i, 1) == Kind::Walrus;
            let index = named(i)?;
            if is_named || kind(i) != Kind::Colon {
                return Ok(index);
            }
            Some(index)
        }
    };
    i.skip();
    let upper = bound(i)?;
    let step = if eat(i, Kind::Colon) { bound(i)? } else { None };
    Ok(make(i, start, ExprKind::Slice { lower, upper, step }))
}

fn bound(i: &mut In<'_, '_>) -> Res<Option<ExprId>> {
    if matches!(kind(i), Kind::Colon | Kind::Comma | Kind::RSquare) { Ok(None) } else { expr(i).map(Some) }
}

/// `(args)` of a call, whose only argument may be a generator that shares the parentheses.
#[inline(never)]
fn call(i: &mut In<'_, '_>) -> Res<(List<ExprId>, List<Keyword>)> {
    let start = lo(i);
    i.skip();
    if eat(i, Kind::RParen) {
        return Ok((List::EMPTY, List::EMPTY));
    }
    let result = arguments(i, Some(start))?;
    expect(i, Kind::RParen)?;
    Ok(result)
}

/// Arguments up to before the `)`. `generator` is where the parenthesis of a call stands, if a generator may share it.
pub(crate) fn arguments(i: &mut In<'_, '_>, generator: Option<u32>) -> Res<(List<ExprId>, List<Keyword>)> {
    if !explains(i) {
        return plain_arguments(i, generator);
    }
    if explain::known_wrong(i) {
        return fail(i);
    }
    let from = i.save();
    let found = plain_arguments(i, generator);
    if found.is_err() || kind(i) != Kind::RParen {
        if i.state().raised.is_some() {
            return fail(i);
        }
        i.rewind(from.clone());
        explain::arguments(i)?;
        i.rewind(from);
        explain::mark_wrong(i);
        return fail(i);
    }
    found
}

#[inline(never)]
fn plain_arguments(i: &mut In<'_, '_>, generator: Option<u32>) -> Res<(List<ExprId>, List<Keyword>)> {
    let base = put_base(i);
    let mut keywords: SmallVec<[Keyword; 2]> = SmallVec::new();
    let mut doubled = false;
    while kind(i) != Kind::RParen {
        let start = lo(i);
        match kind(i) {
            Kind::Star => {
                if doubled {
                    return fail(i);
                }
                i.skip();
                let value = expr(i)?;
                let starred = make(i, start, ExprKind::Starred(value));
                put(i, starred);
            }
            Kind::DoubleStar => {
                i.skip();
                let value = expr(i)?;
                doubled = true;
                let span = since(i, start);
                keywords.push(Keyword { name: None, value, span });
            }
            first if first.is_name() && ahead(i, 1) == Kind::Assign => {
                let name = name(i)?;
                i.skip();
                let value = expr(i)?;
                let span = since(i, start);
                keywords.push(Keyword { name: Some(name), value, span });
            }
            _ => {
                if !keywords.is_empty() {
                    if kind(i).is_name() {
                        let next = at(i) + 1;
                        note(i, next);
                    }
                    return fail(i);
                }
                let argument = element(i)?;
                if generator.is_some() && keywords.is_empty() && put_base(i) == base && starts_clause(i) {
                    return sole_generator(i, generator, argument);
                }
                put(i, argument);
            }
        }
        if !eat(i, Kind::Comma) {
            break;
        }
    }
    let args = take_exprs(i, base);
    Ok((args, list(i, &keywords)))
}

/// The rest of a generator that shares the parentheses of a call.
#[inline(never)]
fn sole_generator(
    i: &mut In<'_, '_>,
    start: Option<u32>,
    element: ExprId,
) -> Res<(List<ExprId>, List<Keyword>)> {
    let clauses = clauses(i)?;
    if kind(i) != Kind::RParen {
        return fail(i);
    }
    // The generator's span includes the parentheses.
    let (lo, hi) = (start.unwrap_or(0), super::input::here(i).hi);
    let span = crate::ast::Span { lo, hi };
    let state = i.state();
    let generator = state.ast.add_expr(ExprKind::Generator { element, clauses }, span);
    Ok((state.ast.add_list(&[generator]), List::EMPTY))
}
