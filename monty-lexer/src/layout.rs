//! Indentation: blank lines, tabs, and the stack of open blocks.

use memchr::memchr;

use crate::error::{LexError, LexErrorKind};
use crate::kind::Kind;
use crate::tokens::Tokens;

/// An indentation, measured with tabs to the next multiple of eight and with tabs as one column. The two must agree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Indent {
    column: u32,
    narrow: u32,
}

/// The indentation of the next line that is not blank, and the offset of its first character; at the end of the text
/// there is none.
pub(crate) fn measure(bytes: &[u8], mut at: usize) -> Result<(Option<Indent>, usize), LexError> {
    loop {
        let mut indent = Indent::default();
        // Of a line continued with a backslash before anything else, the first piece counts.
        let mut first: Option<Indent> = None;
        loop {
            match bytes.get(at) {
                Some(b' ') => indent = Indent { column: indent.column + 1, narrow: indent.narrow + 1 },
                Some(b'\t') => {
                    indent =
                        Indent { column: (indent.column & !7).saturating_add(8), narrow: indent.narrow + 1 }
                }
                Some(b'\x0c') => indent = Indent::default(),
                Some(b'\\') if bytes.get(at + 1) == Some(&b'\n') => {
                    if first.is_none() && indent.column > 0 {
                        first = Some(indent);
                    }
                    at += 1;
                }
                _ => break,
            }
            at += 1;
        }
        match bytes.get(at) {
            None if at > 1 && bytes.get(at - 2..) == Some(b"\\\n") => {
                return Err(LexError::new(LexErrorKind::EofAfterContinuation, at - 1, at - 1));
            }
            None => return Ok((None, at)),
            Some(b'\n') => at += 1,
            Some(b'\r') if bytes.get(at + 1) == Some(&b'\n') => at += 2,
            Some(b'#') => match memchr(b'\n', bytes.get(at..).unwrap_or(&[])) {
                Some(len) => at += len + 1,
                None => return Ok((None, bytes.len())),
            },
            Some(_) => return Ok((Some(first.unwrap_or(indent)), at)),
        }
    }
}

/// Compares a line's indentation with the open blocks and opens or closes some.
pub(crate) fn place(
    line: Indent,
    at: usize,
    max: usize,
    open: &mut Vec<Indent>,
    tokens: &mut Tokens,
) -> Result<(), LexError> {
    let tabs = || LexError::new(LexErrorKind::Tabs, at, at);
    let top = open.last().copied().unwrap_or_default();
    if line.column == top.column {
        return if line.narrow == top.narrow { Ok(()) } else { Err(tabs()) };
    }
    if line.column > top.column {
        if line.narrow <= top.narrow {
            return Err(tabs());
        }
        if open.len() + 1 >= max {
            return Err(LexError::new(LexErrorKind::TooManyIndents, at, at));
        }
        open.push(line);
        tokens.push(Kind::Indent, at, at);
        return Ok(());
    }
    loop {
        let top = open.last().copied().unwrap_or_default();
        if top.column < line.column {
            return Err(LexError::new(LexErrorKind::Dedent, at, at));
        }
        if top.column == line.column {
            return if line.narrow == top.narrow { Ok(()) } else { Err(tabs()) };
        }
        open.pop();
        tokens.push(Kind::Dedent, at, at);
    }
}
