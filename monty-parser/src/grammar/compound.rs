//! Statements with blocks: `if`, `while`, `for`, `with`, `try`.

use monty_lexer::Kind;
use smallvec::SmallVec;

use super::block::{After, block};
use super::definition::{class, decorated, function};
use super::explain;
use super::expr::{expr, named, star_exprs};
use super::input::{
    In, Pass, Res, ahead, at, eat, expect, explains, fail, here, kind, list, lo, name, note, since_solid,
    statement,
};
use super::matching::match_;
use super::simple::line;
use super::target::{target, targets};
use crate::ast::{Handler, IfArm, List, StmtId, StmtKind, WithItem};

/// The next statement, or statements of one line, onto the scratch stack.
pub(crate) fn next(i: &mut In<'_, '_>) -> Res<()> {
    any(i)?;
    let state = i.state();
    if state.pass == Pass::Locate
        && let Some(id) = state.scratch.stmts.last()
    {
        // CPython remembers statements with blocks, but no definitions.
        let stmt = state.ast.stmt(*id);
        match stmt.kind {
            StmtKind::If { .. }
            | StmtKind::While { .. }
            | StmtKind::For { .. }
            | StmtKind::With { .. }
            | StmtKind::Try { .. }
            | StmtKind::Match { .. } => state.last = Some(stmt.span.lo),
            _ => {}
        }
    }
    Ok(())
}

fn any(i: &mut In<'_, '_>) -> Res<()> {
    let made = match kind(i) {
        Kind::If => if_(i)?,
        Kind::While => while_(i)?,
        Kind::For => for_(i)?,
        Kind::Def => function(i, List::EMPTY)?,
        Kind::Class => class(i, List::EMPTY)?,
        Kind::Try => try_(i)?,
        Kind::With => with(i)?,
        Kind::At => decorated(i)?,
        Kind::Async => match ahead(i, 1) {
            Kind::Def => function(i, List::EMPTY)?,
            Kind::For => for_(i)?,
            Kind::With => with(i)?,
            _ => {
                i.skip();
                return fail(i);
            }
        },
        Kind::Match if super::pending::starts_expr(ahead(i, 1)) => {
            let from = i.save();
            match match_(i) {
                Ok(made) => made,
                Err(_) => {
                    i.rewind(from);
                    return line(i);
                }
            }
        }
        _ => return line(i),
    };
    i.state().scratch.stmts.push(made);
    Ok(())
}

/// `else` and its block, if there is one.
pub(crate) fn opt_else(i: &mut In<'_, '_>) -> Res<List<StmtId>> {
    let start = here(i);
    if !eat(i, Kind::Else) {
        return Ok(List::EMPTY);
    }
    block(i, After::forced(start, "'else' statement"))
}

#[inline(never)]
fn if_(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    let mut arms: SmallVec<[IfArm; 1]> = SmallVec::new();
    loop {
        let from = here(i);
        let what = if arms.is_empty() { "'if' statement" } else { "'elif' statement" };
        i.skip();
        let test = named(i)?;
        let body = block(i, After::plain(from, what))?;
        arms.push(IfArm { test, body, span: from });
        if kind(i) != Kind::Elif {
            break;
        }
    }
    let orelse = opt_else(i)?;
    if explains(i) && !orelse.is_empty() && kind(i) == Kind::Elif {
        return explain::elif_after_else(i);
    }
    let end = since_solid(i, start).hi;
    for arm in &mut arms {
        arm.span.hi = end;
    }
    let arms = list(i, &arms);
    Ok(statement(i, start, StmtKind::If { arms, orelse }))
}

#[inline(never)]
fn while_(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = here(i);
    i.skip();
    let test = named(i)?;
    let body = block(i, After::plain(start, "'while' statement"))?;
    let orelse = opt_else(i)?;
    Ok(statement(i, start.lo, StmtKind::While { test, body, orelse }))
}

#[inline(never)]
fn for_(i: &mut In<'_, '_>) -> Res<StmtId> {
    let mut start = here(i);
    let is_async = eat(i, Kind::Async);
    let lo = start.lo;
    start = here(i);
    i.skip();
    let from = i.save();
    let target = targets(i, false)?;
    if explains(i) && kind(i) != Kind::In {
        i.rewind(from);
        return explain::loop_target(i);
    }
    expect(i, Kind::In)?;
    let iter = star_exprs(i)?;
    let body = block(i, After::plain(start, "'for' statement"))?;
    let orelse = opt_else(i)?;
    Ok(statement(i, lo, StmtKind::For { target, iter, body, orelse, is_async }))
}

type Items = SmallVec<[WithItem; 2]>;

#[inline(never)]
fn with(i: &mut In<'_, '_>) -> Res<StmtId> {
    let lo = lo(i);
    let is_async = eat(i, Kind::Async);
    let start = here(i);
    i.skip();
    let mut items = Items::new();
    let from = i.save();
    let parenthesized = kind(i) == Kind::LParen && with_parentheses(i, &mut items).is_ok();
    if !parenthesized {
        i.rewind(from);
        items.clear();
        with_items(i, &mut items, false)?;
    }
    let body = block(i, After::plain(start, "'with' statement"))?;
    let items = list(i, &items);
    Ok(statement(i, lo, StmtKind::With { items, body, is_async }))
}

/// `(items)` before the colon. Without the colon the parentheses belong to the first item.
fn with_parentheses(i: &mut In<'_, '_>, items: &mut Items) -> Res<()> {
    i.skip();
    with_items(i, items, true)?;
    expect(i, Kind::RParen)?;
    match kind(i) {
        Kind::Colon => Ok(()),
        Kind::Newline if explains(i) => super::input::wrong_here(i, "expected ':'"),
        _ => fail(i),
    }
}

fn with_items(i: &mut In<'_, '_>, items: &mut Items, parenthesized: bool) -> Res<()> {
    loop {
        let context = expr(i)?;
        let as_ = eat(i, Kind::As);
        if as_ && explains(i) {
            explain::with_target(i)?;
        }
        let target = if as_ { Some(target(i)?) } else { None };
        items.push(WithItem { context, target });
        if !eat(i, Kind::Comma) || (parenthesized && kind(i) == Kind::RParen) {
            return Ok(());
        }
    }
}

#[inline(never)]
fn try_(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = here(i);
    i.skip();
    let body = block(i, After::forced(start, "'try' statement"))?;
    let mut handlers: SmallVec<[Handler; 2]> = SmallVec::new();
    let is_star = kind(i) == Kind::Except && ahead(i, 1) == Kind::Star;
    while kind(i) == Kind::Except {
        if (ahead(i, 1) == Kind::Star) != is_star {
            if explains(i) {
                return explain::mixed_handlers(i);
            }
            let next = at(i) + 1;
            note(i, next);
            return fail(i);
        }
        let handler = handler(i, is_star)?;
        handlers.push(handler);
    }
    let orelse = if handlers.is_empty() { List::EMPTY } else { opt_else(i)? };
    let from = here(i);
    let finalbody = if eat(i, Kind::Finally) {
        block(i, After::forced(from, "'finally' statement"))?
    } else {
        List::EMPTY
    };
    if handlers.is_empty() && finalbody.is_empty() {
        if explains(i) {
            return super::input::wrong_here(i, "expected 'except' or 'finally' block");
        }
        return fail(i);
    }
    let handlers = list(i, &handlers);
    Ok(statement(i, start.lo, StmtKind::Try { body, handlers, orelse, finalbody, is_star }))
}

/// `except`, or `except*` if `is_star`.
#[inline(never)]
pub(crate) fn handler(i: &mut In<'_, '_>, is_star: bool) -> Res<Handler> {
    let start = here(i);
    i.skip();
    let what = if is_star { "'except*' statement" } else { "'except' statement" };
    if is_star {
        i.skip();
    }
    let (mut type_, mut bound) = (None, None);
    if kind(i) != Kind::Colon {
        let from = lo(i);
        if explains(i) {
            explain::handler_start(i, is_star)?;
        }
        let first = expr(i)?;
        let several = kind(i) == Kind::Comma;
        let caught = if several { super::expr::tuple(i, from, first, expr)? } else { first };
        type_ = Some(caught);
        if kind(i) == Kind::As {
            if several {
                if explains(i) {
                    explain::several_as(i, caught)?;
                }
                return fail(i);
            }
            i.skip();
            if explains(i) {
                explain::handler_target(i, is_star)?;
            }
            bound = Some(name(i)?);
        }
    } else if is_star {
        if explains(i) {
            return super::input::wrong_here(i, "expected one or more exception types");
        }
        return fail(i);
    }
    let body = block(i, After::plain(start, what))?;
    let span = since_solid(i, start.lo);
    Ok(Handler { type_, name: bound, body, span })
}
