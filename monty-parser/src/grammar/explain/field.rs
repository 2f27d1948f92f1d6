//! Mistakes in the fields of f-strings and t-strings.

use monty_lexer::Kind;

use super::quietly;
use crate::grammar::expr::yield_or_exprs;
use crate::grammar::input::{In, Res, here, kind, wrong};

/// After `{`.
pub(crate) fn field_start(i: &mut In<'_, '_>, letter: char) -> Res<()> {
    let span = here(i);
    let before = match kind(i) {
        Kind::Assign => '=',
        Kind::Bang => '!',
        Kind::Colon => ':',
        Kind::RBrace => '}',
        _ => {
            if quietly(i, yield_or_exprs).is_none() && kind(i) != Kind::Error {
                // A mistake within the expression is reported first.
                let inner = super::attempt(i, yield_or_exprs);
                super::check(i)?;
                if inner.is_none() {
                    return wrong(
                        i,
                        span,
                        format!("{letter}-string: expecting a valid expression after '{{'"),
                    );
                }
            }
            return Ok(());
        }
    };
    wrong(i, span, format!("{letter}-string: valid expression required before '{before}'"))
}

fn expecting(i: &mut In<'_, '_>, letter: char, fine: &[Kind], what: &str) -> Res<()> {
    if fine.contains(&kind(i)) || kind(i) == Kind::Error {
        return Ok(());
    }
    let span = here(i);
    wrong(i, span, format!("{letter}-string: expecting {what}"))
}

/// After the value.
pub(crate) fn field_after_value(i: &mut In<'_, '_>, letter: char) -> Res<()> {
    let fine = [Kind::Assign, Kind::Bang, Kind::Colon, Kind::RBrace];
    expecting(i, letter, &fine, "'=', or '!', or ':', or '}'")
}

/// After the `=`.
pub(crate) fn field_after_equals(i: &mut In<'_, '_>, letter: char) -> Res<()> {
    expecting(i, letter, &[Kind::Bang, Kind::Colon, Kind::RBrace], "'!', or ':', or '}'")
}

/// After the conversion.
pub(crate) fn field_after_conversion(i: &mut In<'_, '_>, letter: char) -> Res<()> {
    expecting(i, letter, &[Kind::Colon, Kind::RBrace], "':' or '}'")
}

/// Where the `}` should be.
pub(crate) fn field_end(i: &mut In<'_, '_>, letter: char, spec: bool) -> Res<()> {
    expecting(i, letter, &[Kind::RBrace], if spec { "'}', or format specs" } else { "'}'" })
}

/// After a `!` without a letter.
pub(crate) fn no_conversion(i: &mut In<'_, '_>, letter: char) -> Res<()> {
    let span = here(i);
    let problem = if matches!(kind(i), Kind::Colon | Kind::RBrace) { "missing" } else { "invalid" };
    wrong(i, span, format!("{letter}-string: {problem} conversion character"))
}
