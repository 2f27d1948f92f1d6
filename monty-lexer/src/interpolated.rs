//! f-strings and t-strings: text and fields in turn, nested in each other (PEP 701, PEP 750).

use crate::error::{LexError, LexErrorKind};
use crate::kind::Kind;
use crate::string::Opening;
use crate::tokens::Tokens;

/// How many f-strings may be open within each other.
const MAX_OPEN: usize = 150;
/// How many fields may be open within each other's format specs.
const MAX_FIELDS: usize = 3;

/// An open f-string, or a field open in a format spec of one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text {
    opening: Opening,
    /// `f` or `t`.
    letter: char,
    /// Where its opening stands.
    start: usize,
    /// How many brackets are open inside its open field; none if no field is open.
    depth: usize,
    /// Is its text that of a format spec?
    in_spec: bool,
    /// Is it a field within a format spec?
    nested: bool,
}

/// The open f-strings, innermost last.
#[derive(Debug, Default)]
pub(crate) struct Open {
    texts: Vec<Text>,
}

const NO_FIELD: usize = usize::MAX;

impl Open {
    pub(crate) fn clear(&mut self) {
        self.texts.clear();
    }

    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The letter of the innermost one.
    pub(crate) fn letter(&self) -> Option<char> {
        self.texts.last().map(|text| text.letter)
    }

    /// Are exactly this many brackets open in the innermost field: is it at its top level?
    #[inline]
    pub(crate) fn at_top(&self, brackets: usize) -> bool {
        self.texts.last().is_some_and(|text| text.depth == brackets)
    }

    /// Would these quotes end the innermost one, if its field were closed?
    pub(crate) fn would_end(&self, opening: Opening) -> bool {
        self.texts
            .last()
            .is_some_and(|text| text.opening.quote == opening.quote && text.opening.triple == opening.triple)
    }

    /// Opens one at its opening.
    pub(crate) fn open(&mut self, opening: &[u8], start: usize) -> Result<(), LexError> {
        if self.texts.len() >= MAX_OPEN {
            return Err(LexError::new(LexErrorKind::TooManyInterpolated, start, start));
        }
        let letter = if opening.iter().any(|byte| byte | 32 == b'f') { 'f' } else { 't' };
        let opening = Opening::of(opening);
        self.texts.push(Text { opening, letter, start, depth: NO_FIELD, in_spec: false, nested: false });
        Ok(())
    }

    /// The `}` of the innermost field was read.
    pub(crate) fn close_field(&mut self) {
        if let Some(text) = self.texts.last_mut() {
            if text.nested {
                self.texts.pop();
            } else {
                text.in_spec = false;
                text.depth = NO_FIELD;
            }
        }
    }

    /// The `:` of the innermost field was read.
    pub(crate) fn start_spec(&mut self) {
        if let Some(text) = self.texts.last_mut() {
            text.in_spec = true;
        }
    }

    /// Reads text from `at` on, up to the opening of a field or the end of the string, which are read too; tells where
    /// to go on.
    pub(crate) fn read(
        &mut self,
        bytes: &[u8],
        mut at: usize,
        brackets: &mut Vec<(u8, usize)>,
        tokens: &mut Tokens,
    ) -> Result<usize, LexError> {
        loop {
            let Some(text) = self.texts.last_mut() else { return Ok(at) };
            let end = text.end(bytes, at)?;
            if end > at {
                tokens.push(Kind::Middle, at, end);
            }
            match bytes.get(end) {
                Some(b'{') => {
                    tokens.push(Kind::LBrace, end, end + 1);
                    brackets.push((b'{', end));
                    if text.in_spec {
                        let nested = Text { depth: brackets.len(), in_spec: false, nested: true, ..*text };
                        let fields = 1 + self.texts.iter().rev().take_while(|text| text.nested).count();
                        if fields >= MAX_FIELDS {
                            let at = end.saturating_sub(1);
                            return Err(LexError::new(LexErrorKind::SpecTooDeep(nested.letter), at, at));
                        }
                        self.texts.push(nested);
                    } else {
                        text.depth = brackets.len();
                    }
                    return Ok(end + 1);
                }
                Some(b'}') => {
                    tokens.push(Kind::RBrace, end, end + 1);
                    brackets.pop();
                    self.close_field();
                    at = end + 1;
                }
                _ => {
                    let width = text.opening.width();
                    tokens.push(Kind::End, end, end + width);
                    // The fields of its specs end with it: the parser misses their braces.
                    while self.texts.pop().is_some_and(|text| text.nested) {}
                    return Ok(end + width);
                }
            }
        }
    }
}

impl Text {
    /// Where a piece of text ends: at a brace that is no text, or at the closing quotes.
    fn end(&self, bytes: &[u8], from: usize) -> Result<usize, LexError> {
        let Opening { quote, triple, raw } = self.opening;
        let mut at = from;
        loop {
            let Some(&byte) = bytes.get(at) else { return Err(self.unterminated(at)) };
            let next = bytes.get(at + 1).copied();
            match byte {
                _ if byte == quote => {
                    if !triple || bytes.get(at..).is_some_and(|tail| tail.starts_with(&[quote; 3])) {
                        return Ok(at);
                    }
                    at += 1;
                }
                b'{' if next == Some(b'{') && !self.in_spec => at += 2,
                b'}' if next == Some(b'}') && !self.in_spec => at += 2,
                b'{' => return Ok(at),
                b'}' if self.in_spec => return Ok(at),
                b'}' => return Err(LexError::new(LexErrorKind::SingleBrace(self.letter), at, at)),
                b'\\' => {
                    at += match next {
                        Some(b'{' | b'}') => 1,
                        Some(b'N') if !raw && bytes.get(at + 2) == Some(&b'{') => {
                            // The name's own end, or the string's.
                            let rest = bytes.get(at..).unwrap_or(&[]);
                            let stop = |byte: &u8| *byte == b'}' || *byte == quote || *byte == b'\n';
                            rest.iter()
                                .position(stop)
                                .map_or(rest.len(), |len| len + usize::from(rest.get(len) == Some(&b'}')))
                        }
                        _ => 2,
                    }
                }
                b'\n' if !triple && self.in_spec => {
                    return Err(LexError::new(LexErrorKind::NewlineInSpec(self.letter), at, at));
                }
                b'\n' if !triple => return Err(self.unterminated(at)),
                _ => at += 1,
            }
        }
    }

    #[cold]
    fn unterminated(&self, at: usize) -> LexError {
        let kind = if self.opening.triple {
            LexErrorKind::UnterminatedTripleInterpolated(self.letter)
        } else {
            LexErrorKind::UnterminatedInterpolated(self.letter)
        };
        LexError::new(kind, self.start, self.start).with(at)
    }
}
