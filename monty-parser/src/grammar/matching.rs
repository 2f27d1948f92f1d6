//! `match`: subject and cases.

use monty_lexer::Kind;
use smallvec::SmallVec;

use super::block::{After, block, no_indent};
use super::expr::{named, star_named, tuple};
use super::input::{In, Res, eat, expect, explains, fail, here, kind, list, lo, statement, wrong_here};
use super::pattern::patterns;
use crate::ast::{MatchCase, StmtId, StmtKind};

/// A `match` statement. The word may as well be a name: whoever calls this tries something else when it fails.
#[inline(never)]
pub(crate) fn match_(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = here(i);
    i.skip();
    let from = lo(i);
    let starred = kind(i) == Kind::Star;
    let first = star_named(i)?;
    let subject = if kind(i) == Kind::Comma {
        tuple(i, from, first, star_named)?
    } else if starred {
        return fail(i);
    } else {
        first
    };
    if explains(i) && kind(i) == Kind::Newline {
        return wrong_here(i, "expected ':'");
    }
    expect(i, Kind::Colon)?;
    expect(i, Kind::Newline)?;
    if !eat(i, Kind::Indent) {
        return no_indent(i, After::plain(start, "'match' statement"));
    }
    let mut cases: SmallVec<[MatchCase; 4]> = SmallVec::new();
    while kind(i) == Kind::Case {
        let case = case(i)?;
        cases.push(case);
    }
    if cases.is_empty() {
        return fail(i);
    }
    expect(i, Kind::Dedent)?;
    let cases = list(i, &cases);
    Ok(statement(i, start.lo, StmtKind::Match { subject, cases }))
}

#[inline(never)]
fn case(i: &mut In<'_, '_>) -> Res<MatchCase> {
    let start = here(i);
    i.skip();
    let pattern = patterns(i)?;
    let guard = if eat(i, Kind::If) { Some(named(i)?) } else { None };
    let body = block(i, After::plain(start, "'case' statement"))?;
    Ok(MatchCase { pattern, guard, body })
}
