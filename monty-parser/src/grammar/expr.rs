//! Expressions: operators by precedence, conditionals, lambdas, lists of expressions.
//!
//! Chains are loops over an explicit stack: no number of operators, prefixes or conditionals uses native stack.

use monty_lexer::Kind;
use smallvec::SmallVec;

use super::atom::atom;
use super::explain;
use super::input::{
    In, Pass, Res, ahead, at, eat, enter, expect, explains, fail, forced_about, here, hi, kind, leave, lo,
    make, name, note, put, put_base, take_exprs,
};
use super::params::lambda_params;
use super::pending::{COMPARE, NOT, OR, Operator, PRODUCT, Pending, UNARY, infix, starts_expr};
use super::postfix::postfix;
use crate::ast::{BoolOp, CmpOp, Comparison, ExprId, ExprKind, Span, UnaryOp};

/// An expression that may be `name := value`.
#[inline]
pub(crate) fn named(i: &mut In<'_, '_>) -> Res<ExprId> {
    if kind(i).is_name() && ahead(i, 1) == Kind::Walrus {
        return walrus(i);
    }
    if explains(i) {
        return explain::named(i);
    }
    expr(i)
}

/// `name := value`
#[inline(never)]
pub(crate) fn walrus(i: &mut In<'_, '_>) -> Res<ExprId> {
    let span = name(i)?;
    let target = i.state().ast.add_leaf(ExprKind::Name, span);
    expect(i, Kind::Walrus)?;
    let value = expr(i)?;
    Ok(make(i, span.lo, ExprKind::Named { target, value }))
}

/// An expression: a conditional, a lambda or anything tighter.
pub(crate) fn expr(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    if i.state().pass == Pass::Explain {
        return explained(i, start);
    }
    if kind(i) == Kind::Lambda {
        return lambda(i);
    }
    let body = operators(i, 0)?;
    if kind(i) != Kind::If { Ok(body) } else { conditional(i, start, body) }
}

/// As `expr`, in the explaining pass: a conditional that is not complete is its body.
#[cold]
#[inline(never)]
fn explained(i: &mut In<'_, '_>, start: u32) -> Res<ExprId> {
    if i.state().raised.is_some() {
        return fail(i);
    }
    if explains(i) {
        explain::expression(i)?;
    } else if i.state().remembers {
        explain::remember(i);
    }
    unlooked(i, start)
}

/// An expression in the explaining pass, without a look at what could be wrong with it.
#[cold]
#[inline(never)]
pub(crate) fn unlooked(i: &mut In<'_, '_>, start: u32) -> Res<ExprId> {
    if kind(i) == Kind::Lambda {
        return lambda(i);
    }
    let body = operators(i, 0)?;
    if kind(i) != Kind::If {
        return Ok(body);
    }
    let from = i.save();
    match conditional(i, start, body) {
        Err(_) if i.state().raised.is_none() => {
            i.rewind(from);
            Ok(body)
        }
        result => result,
    }
}

/// `body if test else …` after the body. The `else` of a chain is read in a loop.
#[inline(never)]
fn conditional(i: &mut In<'_, '_>, mut start: u32, mut body: ExprId) -> Res<ExprId> {
    let mut open: SmallVec<[(u32, ExprId, ExprId); 2]> = SmallVec::new();
    while eat(i, Kind::If) {
        let test = operators(i, 0)?;
        expect(i, Kind::Else)?;
        open.push((start, body, test));
        start = lo(i);
        if explains(i) {
            explain::expression(i)?;
        }
        if kind(i) == Kind::Lambda {
            body = lambda(i)?;
            break;
        }
        body = operators(i, 0)?;
    }
    let mut result = body;
    for (start, body, test) in open.into_iter().rev() {
        result = make(i, start, ExprKind::IfExp { test, body, orelse: result });
    }
    Ok(result)
}

/// `lambda params: body`
#[inline(never)]
pub(crate) fn lambda(i: &mut In<'_, '_>) -> Res<ExprId> {
    enter(i)?;
    let start = lo(i);
    i.skip();
    let params = lambda_params(i)?;
    if !eat(i, Kind::Colon) {
        return super::input::forced(i, "expected ':'");
    }
    let body = expr(i)?;
    leave(i);
    Ok(make(i, start, ExprKind::Lambda { params, body }))
}

/// Operands and operators that bind tighter than `min`.
pub(crate) fn operators(i: &mut In<'_, '_>, min: u8) -> Res<ExprId> {
    if i.state().pass == Pass::Explain { longest(i, min) } else { climb(i, min, usize::MAX, &mut 0) }
}

/// As `operators`, in the explaining pass: CPython's grammar takes the longest part that is an expression, and leaves
/// an operator without an operand to whoever comes next.
#[cold]
#[inline(never)]
fn longest(i: &mut In<'_, '_>, min: u8) -> Res<ExprId> {
    let from = i.save();
    let mut last = 0;
    match climb(i, min, usize::MAX, &mut last) {
        Err(_) if last > 0 && i.state().raised.is_none() => {
            i.rewind(from);
            climb(i, min, last, &mut 0)
        }
        result => result,
    }
}

/// Operands and operators that bind tighter than `min`, up to the token `stop`. Notes where the last operator was.
fn climb(i: &mut In<'_, '_>, min: u8, stop: usize, last: &mut usize) -> Res<ExprId> {
    enter(i)?;
    let base = i.state().scratch.pending.len();
    loop {
        prefixes(i, base, min)?;
        let mut start = lo(i);
        let mut operand = primary(i)?;
        let (mut power, mut operator) = infix(kind(i));
        if power <= min || at(i) >= stop {
            power = 0;
        } else if power == COMPARE {
            (power, operator) = comparison(i, operator);
        }
        while let Some(top) = top(i, base)
            && (top.power > power || (top.power == power && (COMPARE + 1..=PRODUCT).contains(&power)))
        {
            (operand, start) = reduce(i, base, top, operand);
        }
        if power == 0 {
            leave(i);
            if kind(i) == Kind::LessGreater {
                return unequal(i);
            }
            return Ok(operand);
        }
        *last = at(i);
        i.skip();
        if matches!(operator, Operator::Compare(CmpOp::IsNot | CmpOp::NotIn)) {
            i.skip();
        }
        i.state().scratch.pending.push(Pending { power, operator, left: Some(operand), lo: start });
    }
}

/// `<>`
#[cold]
#[inline(never)]
fn unequal(i: &mut In<'_, '_>) -> Res<ExprId> {
    let span = here(i);
    forced_about(i, span, "invalid syntax.  Maybe you meant '!=' instead of '<>'?")
}

/// Prefix operators before an operand.
#[inline]
fn prefixes(i: &mut In<'_, '_>, base: usize, min: u8) -> Res<()> {
    loop {
        let (power, operator) = match kind(i) {
            Kind::Minus => (UNARY, Operator::Unary(UnaryOp::USub)),
            Kind::Plus => (UNARY, Operator::Unary(UnaryOp::UAdd)),
            Kind::Tilde => (UNARY, Operator::Unary(UnaryOp::Invert)),
            Kind::Not => {
                if min >= NOT || top(i, base).is_some_and(|top| top.power > NOT) {
                    if explains(i) {
                        return explain::not_after_operator(i, base);
                    }
                    return fail(i);
                }
                (NOT, Operator::Not)
            }
            _ => return Ok(()),
        };
        let start = lo(i);
        i.skip();
        i.state().scratch.pending.push(Pending { power, operator, left: None, lo: start });
    }
}

/// The operator that waits innermost in this expression.
#[inline(always)]
fn top(i: &mut In<'_, '_>, base: usize) -> Option<Pending> {
    let pending = &i.state().scratch.pending;
    if pending.len() > base { pending.last().copied() } else { None }
}

/// `is not`, `not in`; a `not` without `in` is no operator here.
#[inline]
fn comparison(i: &mut In<'_, '_>, operator: Operator) -> (u8, Operator) {
    match operator {
        Operator::Compare(CmpOp::Is) if ahead(i, 1) == Kind::Not => {
            (COMPARE, Operator::Compare(CmpOp::IsNot))
        }
        Operator::Compare(CmpOp::NotIn) if ahead(i, 1) != Kind::In => {
            let next = at(i) + 1;
            note(i, next);
            (0, Operator::Not)
        }
        operator => (COMPARE, operator),
    }
}

/// Gives the innermost waiting operator its right operand. `and`, `or` and comparisons take their whole chain.
/// Gives back the expression, and where it starts.
fn reduce(i: &mut In<'_, '_>, base: usize, top: Pending, right: ExprId) -> (ExprId, u32) {
    let hi = hi(i);
    let state = i.state();
    state.scratch.pending.pop();
    let span = Span { lo: top.lo, hi };
    let kind = match (top.operator, top.left) {
        (Operator::Binary(op), Some(left)) => ExprKind::Binary { op, left, right },
        (Operator::Unary(op), _) => ExprKind::Unary { op, operand: right },
        (Operator::Not, _) | (_, None) => ExprKind::Unary { op: UnaryOp::Not, operand: right },
        (Operator::Bool(_) | Operator::Compare(_), Some(left)) => {
            return chain(i, base, top, left, right, hi);
        }
    };
    (state.ast.add_expr(kind, span), top.lo)
}

/// A chain of `and`, `or` or comparisons whose last part is `top`, which is off the stack already.
#[inline(never)]
fn chain(
    i: &mut In<'_, '_>,
    base: usize,
    top: Pending,
    left: ExprId,
    right: ExprId,
    hi: u32,
) -> (ExprId, u32) {
    let state = i.state();
    let pending = &mut state.scratch.pending;
    let mut first = pending.len();
    while first > base && pending.get(first - 1).is_some_and(|before| before.power == top.power) {
        first -= 1;
    }
    let run = pending.get(first..).unwrap_or(&[]);
    let lo = run.first().map_or(top.lo, |before| before.lo);
    let all = run.iter().chain(std::iter::once(&top));
    let rights = all.clone().skip(1).filter_map(|next| next.left).chain(std::iter::once(right));
    let kind = if top.power == COMPARE {
        let steps: SmallVec<[Comparison; 4]> = all
            .zip(rights)
            .filter_map(|(step, right)| match step.operator {
                Operator::Compare(op) => Some(Comparison { op, right }),
                _ => None,
            })
            .collect();
        let left = run.first().and_then(|before| before.left).unwrap_or(left);
        pending.truncate(first);
        ExprKind::Compare { left, rest: state.ast.add_list(&steps) }
    } else {
        let head = run.first().and_then(|before| before.left).unwrap_or(left);
        let operands: SmallVec<[ExprId; 8]> = std::iter::once(head).chain(rights).collect();
        let op = if top.power == OR { BoolOp::Or } else { BoolOp::And };
        pending.truncate(first);
        ExprKind::Bool { op, values: state.ast.add_list(&operands) }
    };
    (state.ast.add_expr(kind, Span { lo, hi }), lo)
}

/// An atom and what follows it: attributes, calls, subscripts; `await` before it.
#[inline]
pub(crate) fn primary(i: &mut In<'_, '_>) -> Res<ExprId> {
    if kind(i) == Kind::Await {
        let start = lo(i);
        i.skip();
        let from = lo(i);
        let value = atom(i)?;
        let value = postfix(i, from, value)?;
        return Ok(make(i, start, ExprKind::Await(value)));
    }
    let start = lo(i);
    let value = atom(i)?;
    postfix(i, start, value)
}

/// `*value` with a value no looser than `|`, or something else.
#[inline(never)]
fn starred(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    i.skip();
    let value = operators(i, COMPARE)?;
    Ok(make(i, start, ExprKind::Starred(value)))
}

/// An element of a display: `*x`, `name := value` or an expression.
#[inline]
pub(crate) fn star_named(i: &mut In<'_, '_>) -> Res<ExprId> {
    if kind(i) == Kind::Star { starred(i) } else { named(i) }
}

/// An element of a list of expressions without brackets: `*x` or an expression.
#[inline]
pub(crate) fn star_expr(i: &mut In<'_, '_>) -> Res<ExprId> {
    if kind(i) == Kind::Star { starred(i) } else { expr(i) }
}

/// One expression, or a tuple without parentheses.
#[inline]
pub(crate) fn star_exprs(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    let first = star_expr(i)?;
    if kind(i) != Kind::Comma { Ok(first) } else { tuple(i, start, first, star_expr) }
}

/// The rest of a tuple without parentheses after its first element.
#[inline(never)]
pub(crate) fn tuple<'s>(
    i: &mut In<'s, '_>,
    start: u32,
    first: ExprId,
    element: fn(&mut In<'s, '_>) -> Res<ExprId>,
) -> Res<ExprId> {
    let base = put_base(i);
    put(i, first);
    while eat(i, Kind::Comma) {
        if !starts_expr(kind(i)) {
            // What the grammar looked at.
            break;
        }
        if i.state().pass == Pass::Explain {
            let from = i.save();
            match element(i) {
                Ok(next) => put(i, next),
                Err(error) if i.state().raised.is_some() => return Err(error),
                Err(_) => {
                    i.rewind(from);
                    break;
                }
            }
            continue;
        }
        let next = element(i)?;
        put(i, next);
    }
    let elements = take_exprs(i, base);
    Ok(make(i, start, ExprKind::Tuple(elements)))
}

/// `yield`, `yield value`, `yield from value`
#[inline(never)]
pub(crate) fn yield_(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    i.skip();
    if eat(i, Kind::From) {
        let value = expr(i)?;
        return Ok(make(i, start, ExprKind::YieldFrom(value)));
    }
    let value = if starts_expr(kind(i)) { Some(star_exprs(i)?) } else { None };
    Ok(make(i, start, ExprKind::Yield(value)))
}

/// The right side of an assignment: `yield` or a list of expressions.
#[inline]
pub(crate) fn yield_or_exprs(i: &mut In<'_, '_>) -> Res<ExprId> {
    if kind(i) == Kind::Yield { yield_(i) } else { star_exprs(i) }
}

/// A list of expressions, if there is one.
#[inline]
pub(crate) fn opt_exprs(i: &mut In<'_, '_>) -> Res<Option<ExprId>> {
    if starts_expr(kind(i)) { star_exprs(i).map(Some) } else { Ok(None) }
}
