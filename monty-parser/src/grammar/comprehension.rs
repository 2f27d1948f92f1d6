//! `for … in … if …` inside brackets.

use monty_lexer::Kind;
use smallvec::SmallVec;

use super::explain;
use super::expr::operators;
use super::input::{In, Res, ahead, eat, expect, explains, fail, kind, list, put, put_base, take_exprs};
use super::target::targets;
use crate::ast::{Comprehension, List};

/// Can a clause start with this token?
#[inline(always)]
pub(crate) fn starts_clause(kind: Kind) -> bool {
    matches!(kind, Kind::For | Kind::Async)
}

/// At least one clause.
#[inline(never)]
pub(crate) fn clauses(i: &mut In<'_, '_>) -> Res<List<Comprehension>> {
    let mut clauses: SmallVec<[Comprehension; 2]> = SmallVec::new();
    while starts_clause(kind(i)) {
        let is_async = kind(i) == Kind::Async;
        if is_async {
            i.skip();
            if kind(i) != Kind::For {
                return fail(i);
            }
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

/// Does a clause start ahead: `for` or `async for`?
pub(crate) fn clause_ahead(i: &mut In<'_, '_>) -> bool {
    kind(i) == Kind::For || (kind(i) == Kind::Async && ahead(i, 1) == Kind::For)
}
