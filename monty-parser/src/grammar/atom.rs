//! Atoms: names, constants, displays, parentheses.

use monty_lexer::Kind;
use smallvec::SmallVec;

use super::check;
use super::comprehension::{clauses, starts_clause};
use super::explain;
use super::expr::{expr, operators, star_named, walrus, yield_};
use super::input::{
    In, Res, ahead, eat, expect, explains, fail, here, kind, list, lo, make, put, put_base, take_exprs,
};
use super::pending::{COMPARE, starts_expr};
use super::strings::strings;
use crate::ast::{DictItem, ExprId, ExprKind, List};

/// An atom.
pub(crate) fn atom(i: &mut In<'_, '_>) -> Res<ExprId> {
    let leaf = match kind(i) {
        Kind::Name | Kind::Match | Kind::Case | Kind::Type => ExprKind::Name,
        Kind::Int => ExprKind::Int,
        Kind::Float => ExprKind::Float,
        Kind::Imaginary => ExprKind::Imaginary,
        Kind::True => ExprKind::True,
        Kind::False => ExprKind::False,
        Kind::None => ExprKind::None,
        Kind::Ellipsis => ExprKind::Ellipsis,
        Kind::Str | Kind::Bytes | Kind::FStart | Kind::TStart => return strings(i),
        Kind::LParen => return paren(i),
        Kind::LSquare => return square(i),
        Kind::LBrace => return brace(i),
        _ => return fail(i),
    };
    let span = here(i);
    if matches!(leaf, ExprKind::Int) {
        check::integer(i, span)?;
    }
    i.skip();
    Ok(i.state().ast.add_leaf(leaf, span))
}

/// `()`, a group, a tuple, a generator.
#[inline(never)]
fn paren(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    i.skip();
    match kind(i) {
        Kind::RParen => {
            i.skip();
            return Ok(make(i, start, ExprKind::Tuple(List::EMPTY)));
        }
        Kind::Yield => {
            let value = yield_(i)?;
            expect(i, Kind::RParen)?;
            return Ok(value);
        }
        Kind::DoubleStar if explains(i) => return explain::double_star_group(i),
        _ => {}
    }
    let from = i.save();
    let starred = kind(i) == Kind::Star;
    if starred && explains(i) {
        explain::first_star(i)?;
    }
    let first = star_named(i)?;
    match kind(i) {
        Kind::RParen if !starred => {
            i.skip();
            Ok(first)
        }
        Kind::Comma => {
            let elements = elements(i, first)?;
            close(i, Kind::RParen, elements)?;
            Ok(make(i, start, ExprKind::Tuple(elements)))
        }
        Kind::For | Kind::Async if !starred && starts_clause(i) => {
            let clauses = clauses(i)?;
            expect(i, Kind::RParen)?;
            Ok(make(i, start, ExprKind::Generator { element: first, clauses }))
        }
        next => {
            let clause = starts_clause(i);
            if explains(i) {
                if starred && next != Kind::RParen {
                    explain::starred_first(i, from)?;
                }
                explain::starred_alone(i, first, starred && clause)?;
            }
            fail(i)
        }
    }
}

/// Elements of a display after the first, up to before the closing bracket.
fn elements(i: &mut In<'_, '_>, first: ExprId) -> Res<List<ExprId>> {
    let base = put_base(i);
    put(i, first);
    while eat(i, Kind::Comma) {
        if !starts_expr(kind(i)) {
            break;
        }
        let next = star_named(i)?;
        put(i, next);
    }
    Ok(take_exprs(i, base))
}

fn close(i: &mut In<'_, '_>, bracket: Kind, elements: List<ExprId>) -> Res<()> {
    if explains(i) && bracket != Kind::RParen && starts_clause(i) {
        explain::comprehension_target(i, elements)?;
    }
    expect(i, bracket)
}

/// A list or list comprehension.
#[inline(never)]
fn square(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    i.skip();
    if eat(i, Kind::RSquare) {
        return Ok(make(i, start, ExprKind::List(List::EMPTY)));
    }
    let from = i.save();
    let starred = kind(i) == Kind::Star;
    if starred && explains(i) {
        explain::first_star(i)?;
    }
    let element = star_named(i)?;
    if starts_clause(i) {
        if starred {
            return explain::starred_comprehension(i, element);
        }
        let clauses = clauses(i)?;
        expect(i, Kind::RSquare)?;
        return Ok(make(i, start, ExprKind::ListComp { element, clauses }));
    }
    let elements = elements(i, element)?;
    if starred && kind(i) != Kind::RSquare && explains(i) {
        explain::starred_first(i, from)?;
    }
    close(i, Kind::RSquare, elements)?;
    Ok(make(i, start, ExprKind::List(elements)))
}

/// A dict, a set, or a comprehension of one.
#[inline(never)]
fn brace(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    i.skip();
    if eat(i, Kind::RBrace) {
        return Ok(make(i, start, ExprKind::Dict(List::EMPTY)));
    }
    if kind(i) == Kind::DoubleStar {
        return dict(i, start, None);
    }
    let from = i.save();
    let starred = kind(i) == Kind::Star;
    if starred && explains(i) {
        explain::first_star(i)?;
    }
    let is_named = kind(i).is_name() && ahead(i, 1) == Kind::Walrus;
    let first = star_named(i)?;
    if kind(i) == Kind::Colon && !starred && !is_named {
        if explains(i) {
            // A key is an expression without `:=`, as the rules for wrong programs see it.
            i.rewind(from);
            return dict(i, start, None);
        }
        i.skip();
        let value = dict_value(i)?;
        if starts_clause(i) {
            return dict_comprehension(i, start, first, value);
        }
        return dict(i, start, Some(DictItem { key: Some(first), value }));
    }
    if starts_clause(i) {
        if starred {
            return explain::starred_comprehension(i, first);
        }
        let clauses = clauses(i)?;
        expect(i, Kind::RBrace)?;
        return Ok(make(i, start, ExprKind::SetComp { element: first, clauses }));
    }
    let elements = elements(i, first)?;
    close(i, Kind::RBrace, elements)?;
    Ok(make(i, start, ExprKind::Set(elements)))
}

fn dict_value(i: &mut In<'_, '_>) -> Res<ExprId> {
    if explains(i) {
        explain::dict_value(i)?;
    }
    expr(i)
}

#[inline(never)]
fn dict_comprehension(i: &mut In<'_, '_>, start: u32, key: ExprId, value: ExprId) -> Res<ExprId> {
    let clauses = clauses(i)?;
    expect(i, Kind::RBrace)?;
    Ok(make(i, start, ExprKind::DictComp { key, value, clauses }))
}

/// The items of a dict, after the first if it has been read.
#[inline(never)]
fn dict(i: &mut In<'_, '_>, start: u32, first: Option<DictItem>) -> Res<ExprId> {
    let mut items: SmallVec<[DictItem; 4]> = SmallVec::new();
    let mut more = true;
    if let Some(first) = first {
        items.push(first);
        more = eat(i, Kind::Comma);
    }
    while more && kind(i) != Kind::RBrace {
        let item = if eat(i, Kind::DoubleStar) {
            let value = operators(i, COMPARE)?;
            if explains(i) && starts_clause(i) {
                explain::unpacking_comprehension(i, value)?;
            }
            DictItem { key: None, value }
        } else {
            if explains(i) && !items.is_empty() {
                explain::later_key(i)?;
            }
            let key = expr(i)?;
            if !eat(i, Kind::Colon) {
                if explains(i) {
                    explain::missing_colon(i, key)?;
                }
                return fail(i);
            }
            let value = dict_value(i)?;
            if items.is_empty() && starts_clause(i) {
                return dict_comprehension(i, start, key, value);
            }
            DictItem { key: Some(key), value }
        };
        items.push(item);
        more = eat(i, Kind::Comma);
    }
    expect(i, Kind::RBrace)?;
    let items = list(i, &items);
    Ok(make(i, start, ExprKind::Dict(items)))
}

/// `name := value` or an expression, as the element of a generator without brackets of its own.
#[inline]
pub(crate) fn element(i: &mut In<'_, '_>) -> Res<ExprId> {
    if kind(i).is_name() && ahead(i, 1) == Kind::Walrus { walrus(i) } else { expr(i) }
}
