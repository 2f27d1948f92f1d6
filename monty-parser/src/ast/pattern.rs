//! Patterns of `match`.

use super::{ExprId, List, PatternId, Span, StmtId};

/// `case pattern if guard: body`
#[derive(Clone, Copy, Debug)]
pub struct MatchCase {
    /// The pattern.
    pub pattern: PatternId,
    /// The condition.
    pub guard: Option<ExprId>,
    /// The statements.
    pub body: List<StmtId>,
}

/// A pattern.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// What it is.
    pub kind: PatternKind,
    /// How many nodes the longest way down from here has, as in expressions.
    pub height: u16,
    /// Where it stands.
    pub span: Span,
}

/// The constants that are matched with `is`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Singleton {
    /// `None`
    None,
    /// `True`
    True,
    /// `False`
    False,
}

/// The kinds of patterns.
#[derive(Clone, Copy, Debug)]
pub enum PatternKind {
    /// A literal or dotted name, compared with `==`.
    Value(ExprId),
    /// `None`, `True`, `False`, compared with `is`.
    Singleton(Singleton),
    /// `[a, *rest]` or `(a, b)` or `a, b`
    Sequence(List<PatternId>),
    /// `{key: pattern, **rest}`
    Mapping {
        /// Literals and dotted names.
        keys: List<ExprId>,
        /// A pattern for each key.
        patterns: List<PatternId>,
        /// The name after `**`.
        rest: Option<Span>,
    },
    /// `cls(a, b, name=c)`
    Class {
        /// A name or a dotted name.
        class: ExprId,
        /// Positional patterns.
        patterns: List<PatternId>,
        /// The attributes' names.
        names: List<Span>,
        /// A pattern for each name.
        named: List<PatternId>,
    },
    /// `*name`, or `*_` without a name; only inside a sequence.
    Star(Option<Span>),
    /// `pattern as name`; a capture is a name without a pattern, `_` is neither.
    As {
        /// The pattern.
        pattern: Option<PatternId>,
        /// The name.
        name: Option<Span>,
    },
    /// `a | b`: at least two.
    Or(List<PatternId>),
}
