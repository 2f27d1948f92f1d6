//! Escapes in string literals: their errors are found while parsing.

use monty_lexer::Span;

use super::input::{End, In, Pass, Raised, Res, fail, forced_about};
use crate::error::ErrorKind;
use crate::literal::{BadEscape, Step, Steps, is_raw, split};

/// A whole literal.
#[inline]
pub(crate) fn literal(i: &mut In<'_, '_>, span: Span) -> Res<()> {
    let text = i.state().source.slice(span);
    let bytes = text.as_bytes();
    if text.is_ascii() && memchr::memchr(b'\\', bytes).is_none() {
        return Ok(());
    }
    escapes(i, span)
}

#[inline(never)]
fn escapes(i: &mut In<'_, '_>, span: Span) -> Res<()> {
    let source = i.state().source;
    let (prefix, body) = split(source.slice(span));
    let unicode = !prefix.contains(['b', 'B']);
    if !unicode && !body.is_ascii() {
        return forced_about(i, span, "bytes can only contain ASCII literal characters");
    }
    if is_raw(prefix) {
        return Ok(());
    }
    bad(i, span, body, unicode)
}

/// How many digits a decimal integer may have: converting more takes too long.
const MAX_DIGITS: usize = 4300;

/// An integer literal.
#[inline]
pub(crate) fn integer(i: &mut In<'_, '_>, span: Span) -> Res<()> {
    if (span.hi - span.lo) as usize <= MAX_DIGITS { Ok(()) } else { long_integer(i, span) }
}

#[cold]
#[inline(never)]
fn long_integer(i: &mut In<'_, '_>, span: Span) -> Res<()> {
    let text = i.state().source.slice(span).as_bytes();
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    if digits <= MAX_DIGITS || matches!(text, [b'0', b'x' | b'X' | b'o' | b'O' | b'b' | b'B', ..]) {
        return Ok(());
    }
    let message = format!(
        "Exceeds the limit ({MAX_DIGITS} digits) for integer string conversion: value has {digits} digits; \
         use sys.set_int_max_str_digits() to increase the limit \
         - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
    );
    let state = i.state();
    if state.pass != Pass::Build && state.raised.is_none() {
        let (kind, message) = (ErrorKind::Syntax, message.into());
        state.raised = Some(Raised { kind, message, span, end: End::Line });
    }
    fail(i)
}

/// Text of an f-string that is not raw.
#[inline]
pub(crate) fn text(i: &mut In<'_, '_>, span: Span) -> Res<()> {
    let source = i.state().source;
    let body = source.slice(span);
    if memchr::memchr(b'\\', body.as_bytes()).is_none() { Ok(()) } else { bad(i, span, body, true) }
}

fn bad(i: &mut In<'_, '_>, span: Span, body: &str, unicode: bool) -> Res<()> {
    for step in Steps::new(body, unicode) {
        let Step::Bad(BadEscape { at, end, reason }) = step else { continue };
        // CPython counts in a copy in which every character beyond ASCII is written as `\UXXXXXXXX`.
        let wide = |offset: usize| {
            body.get(..offset)
                .unwrap_or(body)
                .chars()
                .map(|c| if c.is_ascii() { 1 } else { 10 })
                .sum::<usize>()
        };
        let message = if unicode {
            let (at, end) = (wide(at), wide(end));
            if at == end {
                format!(
                    "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position {at}: {reason}"
                )
            } else {
                format!(
                    "(unicode error) 'unicodeescape' codec can't decode bytes in position {at}-{end}: {reason}"
                )
            }
        } else {
            format!("(value error) {reason} at position {at}")
        };
        return forced_about(i, span, message);
    }
    Ok(())
}
