//! A token stream: kinds and spans side by side, so that a parser can walk the kinds alone.

use crate::kind::Kind;
use crate::span::Span;

/// The tokens of a source. The last one is [`Kind::Eof`]; before it stands [`Kind::Error`] if there was an error.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    kinds: Vec<Kind>,
    spans: Vec<Span>,
}

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub span: Span,
}

impl Tokens {
    /// The kinds of all tokens.
    #[inline]
    #[must_use]
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// The spans of all tokens.
    #[inline]
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// All tokens.
    pub fn iter(&self) -> impl Iterator<Item = Token> + '_ {
        self.kinds.iter().zip(&self.spans).map(|(kind, span)| Token { kind: *kind, span: *span })
    }

    /// How many tokens there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Are there none? Only before the first source.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    pub(crate) fn clear(&mut self) {
        self.kinds.clear();
        self.spans.clear();
    }

    #[inline]
    pub(crate) fn push(&mut self, kind: Kind, lo: usize, hi: usize) {
        self.kinds.push(kind);
        self.spans.push(Span::new(lo, hi));
    }
}
