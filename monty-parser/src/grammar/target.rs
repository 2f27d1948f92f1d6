//! Targets: what can be assigned, deleted, annotated.

use monty_lexer::Kind;
use smallvec::{SmallVec, smallvec};

use super::explain;
use super::expr::{operators, tuple};
use super::input::{In, Pass, Res, explains, fail, kind, lo, make};
use super::pending::COMPARE;
use crate::ast::{Ast, CmpOp, ExprId, ExprKind};

/// What a target is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// `=`, `with`
    Assign,
    /// `for`
    Loop,
    /// `del`
    Delete,
}

/// The first part of an expression, in reading order, that cannot be a target.
pub(crate) fn invalid(ast: &Ast, expr: ExprId, purpose: Use) -> Option<ExprId> {
    let mut open: SmallVec<[ExprId; 8]> = smallvec![expr];
    while let Some(id) = open.pop() {
        match ast.kind(id) {
            ExprKind::Name | ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => {}
            ExprKind::Starred(value) if purpose != Use::Delete => open.push(value),
            ExprKind::Tuple(list) | ExprKind::List(list) => open.extend(ast.list(list).iter().rev().copied()),
            // `for (a in b)` lacks an `in`, whatever `a` is.
            ExprKind::Compare { left, rest }
                if purpose == Use::Loop
                    && ast.list(rest).first().is_some_and(|step| step.op == CmpOp::In) =>
            {
                open.push(left);
            }
            _ => return Some(id),
        }
    }
    None
}

/// Is this expression, alone or in brackets, a target? Not `**x`.
pub(crate) fn is_target(i: &mut In<'_, '_>, expr: ExprId, purpose: Use) -> bool {
    let ast = &*i.state().ast;
    // Most targets are names.
    matches!(ast.kind(expr), ExprKind::Name) || invalid(ast, expr, purpose).is_none()
}

/// One target without a comma.
pub(crate) fn target(i: &mut In<'_, '_>) -> Res<ExprId> {
    let expr = piece(i)?;
    if is_target(i, expr, Use::Assign) { Ok(expr) } else { fail(i) }
}

/// A piece of a target list: `*x` or an operand that stops before `in`.
fn piece(i: &mut In<'_, '_>) -> Res<ExprId> {
    match kind(i) {
        Kind::Star => {}
        Kind::Minus | Kind::Plus | Kind::Tilde | Kind::Await if i.state().pass != Pass::Explain => {
            return fail(i);
        }
        _ => return operators(i, COMPARE),
    }
    let start = lo(i);
    i.skip();
    let value = operators(i, COMPARE)?;
    Ok(make(i, start, ExprKind::Starred(value)))
}

/// The targets of a `for`, as a statement or in a comprehension.
#[inline(never)]
pub(crate) fn targets(i: &mut In<'_, '_>, in_comprehension: bool) -> Res<ExprId> {
    let start = lo(i);
    let first = piece(i)?;
    let expr = if kind(i) == Kind::Comma { tuple(i, start, first, piece)? } else { first };
    if is_target(i, expr, Use::Assign) {
        return Ok(expr);
    }
    if explains(i) {
        if in_comprehension && kind(i) != Kind::In {
            return explain::no_in(i);
        }
        explain::bad_target(i, expr, Use::Loop)?;
    }
    fail(i)
}
