//! Blocks: the colon, the indentation, the statements.

use monty_lexer::{Kind, Span};

use super::compound::next;
use super::input::{End, In, Res, eat, enter, explains, fail, forced, here, kind, leave, raise, wrong_here};
use super::simple::line;
use crate::ast::{List, StmtId};
use crate::error::ErrorKind;

/// What a block comes after, for its errors.
#[derive(Clone, Copy)]
pub(crate) struct After {
    /// The keyword.
    start: Span,
    /// What it is the keyword of.
    what: &'static str,
    /// Is nothing but a colon thinkable here?
    forced: bool,
}

impl After {
    pub(crate) fn plain(start: Span, what: &'static str) -> After {
        After { start, what, forced: false }
    }

    pub(crate) fn forced(start: Span, what: &'static str) -> After {
        After { start, what, forced: true }
    }
}

/// `:` and a block.
pub(crate) fn block(i: &mut In<'_, '_>, after: After) -> Res<List<StmtId>> {
    if !eat(i, Kind::Colon) {
        return no_colon(i, after);
    }
    let base = i.state().scratch.stmts.len();
    if !eat(i, Kind::Newline) {
        line(i)?;
    } else {
        if !eat(i, Kind::Indent) {
            return no_indent(i, after);
        }
        enter(i)?;
        while !eat(i, Kind::Dedent) {
            next(i)?;
        }
        leave(i);
    }
    Ok(take_stmts(i, base))
}

/// The statements on the scratch stack since `base`.
pub(crate) fn take_stmts(i: &mut In<'_, '_>, base: usize) -> List<StmtId> {
    let state = i.state();
    let list = state.ast.add_list(state.scratch.stmts.get(base..).unwrap_or(&[]));
    state.scratch.stmts.truncate(base);
    list
}

#[cold]
#[inline(never)]
fn no_colon<T>(i: &mut In<'_, '_>, after: After) -> Res<T> {
    if after.forced {
        return forced(i, "expected ':'");
    }
    if explains(i) && kind(i) == Kind::Newline {
        return wrong_here(i, "expected ':'");
    }
    fail(i)
}

#[cold]
#[inline(never)]
pub(crate) fn no_indent<T>(i: &mut In<'_, '_>, after: After) -> Res<T> {
    if !explains(i) || kind(i) == Kind::Error {
        return fail(i);
    }
    let line = i.state().source.line_col(after.start.lo).line;
    let message = format!("expected an indented block after {} on line {line}", after.what);
    let span = here(i);
    raise(i, ErrorKind::Indentation, span, End::Token, message.into())
}
