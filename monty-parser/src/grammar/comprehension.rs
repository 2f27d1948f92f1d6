//! `for … in … if …` inside brackets.

use monty_lexer::Kind;
use smallvec::SmallVec;

use super::explain;
use super::expr::operators;
use super::input::{
    In, Pass, Res, ahead, at, eat, expect, explains, kind, list, meet_error, note, put, put_base, take_exprs,
};
use super::target::targets;
use crate::ast::{Comprehension, List};

/// Does a clause start here: `for` or `async for`?
#[inline(always)]
pub(crate) fn starts_clause(i: &mut In<'_, '_>) -> bool {
    match kind(i) {
        Kind::For => true,
        Kind::Async => async_for(i),
        _ => false,
    }
}

#[cold]
#[inline(never)]
fn async_for(i: &mut In<'_, '_>) -> bool {
    let next = ahead(i, 1);
    if next != Kind::For {
        let after = at(i) + 1;
        note(i, after);
        if next == Kind::Error && i.state().pass == Pass::Explain {
            meet_error(i.state());
        }
    }
    next == Kind::For
}

/// At least one clause.
#[inline(never)]
pub(crate) fn clauses(i: &mut In<'_, '_>) -> Res<List<Comprehension>> {
    let mut clauses: SmallVec<[Comprehension; 2]> = SmallVec::new();
    while starts_clause(i) {
        let is_async = kind(i) == Kind::Async;
        if is_async {
            i.skip();
        }
        i.skip();
        let target = targets(i, true)?;
        if explains(i) && kind(i) != Kind::In {
            return explain::no_in(i);
        }
        expect(i, Kind::In)?;
        let iter = operators(i, 0)?;
        let base = put_base(i);
        while eat(i, Kind::If) {
            let test = operators(i, 0)?;
            put(i, test);
        }
        let ifs = take_exprs(i, base);
        clauses.push(Comprehension { target, iter, ifs, is_async });
    }
    Ok(list(i, &clauses))
}
