//! The root of a source, and how the rules are set in motion.

use chumsky::prelude::*;
use monty_lexer::Kind;

use super::State;
use super::block::take_stmts;
use super::compound::next;
use super::expr::{expr, tuple};
use super::input::{Extra, In, Res, eat, expect, fail, kind, lo};
use crate::root::{Mode, Root};

fn file(i: &mut In<'_, '_>) -> Res<Root> {
    while kind(i) != Kind::Eof {
        next(i)?;
    }
    i.skip();
    Ok(Root::Module(take_stmts(i, 0)))
}

fn interactive(i: &mut In<'_, '_>) -> Res<Root> {
    while eat(i, Kind::Newline) {}
    if kind(i) == Kind::Eof {
        return fail(i);
    }
    next(i)?;
    while eat(i, Kind::Newline) {}
    expect(i, Kind::Eof)?;
    Ok(Root::Interactive(take_stmts(i, 0)))
}

fn expression(i: &mut In<'_, '_>) -> Res<Root> {
    let start = lo(i);
    let first = expr(i)?;
    let all = if kind(i) == Kind::Comma { tuple(i, start, first, expr)? } else { first };
    while eat(i, Kind::Newline) {}
    expect(i, Kind::Eof)?;
    Ok(Root::Expression(all))
}

/// Runs the rules over the tokens of a state, once.
pub(crate) fn run<'s>(kinds: &'s [Kind], state: &mut State<'s>, mode: Mode) -> Option<Root> {
    state.scratch.pending.clear();
    state.scratch.exprs.clear();
    state.scratch.stmts.clear();
    let root = match mode {
        Mode::Module => custom::<_, &'s [Kind], Root, Extra<'s>>(file).parse_with_state(kinds, state),
        Mode::Interactive => {
            custom::<_, &'s [Kind], Root, Extra<'s>>(interactive).parse_with_state(kinds, state)
        }
        Mode::Expression => {
            custom::<_, &'s [Kind], Root, Extra<'s>>(expression).parse_with_state(kinds, state)
        }
    };
    root.into_result().ok()
}
