//! Statements of one line.

use chumsky::prelude::*;
use monty_lexer::Kind;
use smallvec::SmallVec;

use super::explain;
use super::expr::{expr, opt_exprs, yield_or_exprs};
use super::import::{import, import_from};
use super::input::{
    Extra, In, Pass, Res, ahead, at, eat, expect, explains, fail, kind, kind_of, list, lo, name, put,
    put_base, span_of, statement, take_exprs,
};
use super::pending::augmented;
use super::target::{Use, is_target};
use super::type_params::type_params;
use crate::ast::{ExprKind, Span, StmtId, StmtKind};

/// Statements up to the end of the line, onto the scratch stack.
pub(crate) fn line(i: &mut In<'_, '_>) -> Res<()> {
    loop {
        let next = simple(i)?;
        i.state().scratch.stmts.push(next);
        match kind(i) {
            Kind::Newline => {
                i.skip();
                return Ok(());
            }
            Kind::Semicolon => {
                i.skip();
                if eat(i, Kind::Newline) {
                    return Ok(());
                }
            }
            _ => return fail(i),
        }
    }
}

/// A statement of one line.
pub(crate) fn simple(i: &mut In<'_, '_>) -> Res<StmtId> {
    match kind(i) {
        Kind::Pass => word(i, StmtKind::Pass),
        Kind::Break => word(i, StmtKind::Break),
        Kind::Continue => word(i, StmtKind::Continue),
        Kind::Return => return_(i),
        Kind::Raise => raise(i),
        Kind::Global | Kind::Nonlocal => scope(i),
        Kind::Del => delete(i),
        Kind::Assert => assert(i),
        Kind::Import => import(i),
        Kind::From => import_from(i),
        Kind::Type if ahead(i, 1).is_name() => type_alias(i),
        _ => expression(i),
    }
}

fn word(i: &mut In<'_, '_>, kind: StmtKind) -> Res<StmtId> {
    let start = lo(i);
    i.skip();
    if explains(i) {
        explain::statement_before_if(i, start)?;
    }
    Ok(statement(i, start, kind))
}

fn return_(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    i.skip();
    let value = opt_exprs(i)?;
    Ok(statement(i, start, StmtKind::Return(value)))
}

#[inline(never)]
fn raise(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    i.skip();
    let (mut exc, mut cause) = (None, None);
    if super::pending::starts_expr(kind(i)) {
        exc = Some(expr(i)?);
        if eat(i, Kind::From) {
            cause = Some(expr(i)?);
        }
    }
    Ok(statement(i, start, StmtKind::Raise { exc, cause }))
}

/// `global` and `nonlocal`
#[inline(never)]
fn scope(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    let is_global = kind(i) == Kind::Global;
    i.skip();
    let names = i.parse(
        custom::<_, &[Kind], _, Extra<'_>>(name)
            .separated_by(custom(|i: &mut In<'_, '_>| expect(i, Kind::Comma)))
            .at_least(1)
            .collect::<SmallVec<[Span; 4]>>(),
    )?;
    let names = list(i, &names);
    Ok(statement(i, start, if is_global { StmtKind::Global(names) } else { StmtKind::Nonlocal(names) }))
}

#[inline(never)]
fn delete(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    i.skip();
    let from = i.save();
    let base = put_base(i);
    let result = delete_targets(i);
    if result.is_err() || !matches!(kind(i), Kind::Newline | Kind::Semicolon) {
        if explains(i) {
            i.rewind(from);
            return explain::delete(i);
        }
        return fail(i);
    }
    let targets = take_exprs(i, base);
    Ok(statement(i, start, StmtKind::Delete(targets)))
}

fn delete_targets(i: &mut In<'_, '_>) -> Res<()> {
    loop {
        let target = super::expr::operators(i, super::pending::COMPARE)?;
        if !is_target(i, target, Use::Delete) {
            return fail(i);
        }
        put(i, target);
        if !eat(i, Kind::Comma) || matches!(kind(i), Kind::Newline | Kind::Semicolon) {
            return Ok(());
        }
    }
}

#[inline(never)]
fn assert(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    i.skip();
    let test = expr(i)?;
    let message = if eat(i, Kind::Comma) { Some(expr(i)?) } else { None };
    Ok(statement(i, start, StmtKind::Assert { test, message }))
}

#[inline(never)]
fn type_alias(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    i.skip();
    let span = name(i)?;
    let name = i.state().ast.add_leaf(ExprKind::Name, span);
    let type_params = type_params(i)?;
    expect(i, Kind::Assign)?;
    let value = expr(i)?;
    Ok(statement(i, start, StmtKind::TypeAlias { name, type_params, value }))
}

/// An expression, an assignment in any form.
fn expression(i: &mut In<'_, '_>) -> Res<StmtId> {
    if !explains(i) {
        return assignment(i);
    }
    let from = i.save();
    let found = assignment(i);
    if i.state().raised.is_some() {
        return fail(i);
    }
    if let Ok(made) = found
        && !matches!(i.state().ast.stmt(made).kind, StmtKind::Expr(_))
    {
        return found;
    }
    // With its operator an augmented assignment is nothing else.
    let augmented = found.is_err() && at(i) > *from.cursor().inner() && augmented(last_kind(i)).is_some();
    if !augmented {
        i.rewind(from.clone());
        explain::statement(i)?;
    }
    i.rewind(from);
    assignment(i)
}

/// The kind of the last token.
fn last_kind(i: &mut In<'_, '_>) -> Kind {
    let before = at(i).wrapping_sub(1);
    i.state().kinds.get(before).copied().unwrap_or(Kind::Eof)
}

fn assignment(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    let first = yield_or_exprs(i)?;
    match kind(i) {
        Kind::Newline | Kind::Semicolon => Ok(statement(i, start, StmtKind::Expr(first))),
        Kind::Assign => {
            let base = put_base(i);
            let mut value = first;
            while kind(i) == Kind::Assign {
                if !is_target(i, value, Use::Assign) {
                    return fail(i);
                }
                i.skip();
                put(i, value);
                value = yield_or_exprs(i)?;
            }
            let targets = take_exprs(i, base);
            Ok(statement(i, start, StmtKind::Assign { targets, value }))
        }
        Kind::Colon => annotated(i, start, first),
        other => match augmented(other) {
            Some(op) if is_single(i, first) => {
                i.skip();
                let value = yield_or_exprs(i)?;
                Ok(statement(i, start, StmtKind::AugAssign { target: first, op, value }))
            }
            Some(_) => fail(i),
            None => Ok(statement(i, start, StmtKind::Expr(first))),
        },
    }
}

/// A name, attribute or subscript.
fn is_single(i: &mut In<'_, '_>, target: crate::ast::ExprId) -> bool {
    matches!(kind_of(i, target), ExprKind::Name | ExprKind::Attribute { .. } | ExprKind::Subscript { .. })
}

#[inline(never)]
fn annotated(i: &mut In<'_, '_>, start: u32, target: crate::ast::ExprId) -> Res<StmtId> {
    if !is_single(i, target) {
        return fail(i);
    }
    i.skip();
    let simple = matches!(kind_of(i, target), ExprKind::Name) && span_of(i, target).lo == start;
    let annotation = expr(i)?;
    let from = i.save();
    let value = match kind(i) {
        Kind::Assign => {
            i.skip();
            match yield_or_exprs(i) {
                Ok(value) => Some(value),
                Err(_) if i.state().pass == Pass::Explain => {
                    i.rewind(from);
                    None
                }
                Err(error) => return Err(error),
            }
        }
        _ => None,
    };
    Ok(statement(i, start, StmtKind::AnnAssign { target, annotation, value, simple }))
}
