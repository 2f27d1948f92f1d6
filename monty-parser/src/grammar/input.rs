//! What every rule works on: the kinds of the tokens as chumsky's input, and the state beside it.
//!
//! A rule is a plain function `fn(&mut In) -> Res<_>`; `custom(rule)` makes a parser of it, `i.parse(parser)` goes the
//! other way. Nothing is built at run time. The first pass keeps no account of errors (`EmptyErr`); only when it fails
//! the same rules run again with the account in [`State`].

use std::borrow::Cow;

use chumsky::error::EmptyErr;
use chumsky::extra::Full;
use chumsky::input::{Checkpoint, Cursor, Input, InputRef};
use chumsky::inspector::Inspector;
use monty_lexer::{Kind, Span};

use super::pending::Pending;
use crate::ast::{Ast, ExprId, ExprKind, StmtId, StmtKind, Stored};
use crate::error::ErrorKind;
use crate::source::Source;

/// How deep rules may nest in each other: brackets, lambdas, blocks. Brackets alone are limited by the lexer before.
pub(crate) const MAX_DEPTH: u32 = 250;

/// What a pass is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pass {
    /// To build the tree.
    Build,
    /// To find the furthest token the grammar looked at before it failed.
    Locate,
    /// To find what is wrong with it, with the rules for wrong programs.
    Explain,
}

/// An error as a rule raises it.
#[derive(Clone, Debug)]
pub(crate) struct Raised {
    pub(crate) kind: ErrorKind,
    pub(crate) message: Cow<'static, str>,
    pub(crate) span: Span,
    pub(crate) end: End,
}

/// Where an error ends, in CPython's eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// At the end of its span.
    Span,
    /// It is not known: `end_offset` is 0.
    Unknown,
    /// After the last token that was read; one column less than the end of a span there.
    Read,
    /// The span is a token, which may be one without columns.
    Token,
    /// Neither start nor end are known, but the line is.
    Line,
    /// It is an error of the lexer.
    Lexer,
}

/// The memory that rules share; kept from one source to the next.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    /// Operators that wait for their right operand.
    pub(crate) pending: Vec<Pending>,
    /// Expressions of lists that are not complete.
    pub(crate) exprs: Vec<ExprId>,
    /// Statements of blocks that are not complete.
    pub(crate) stmts: Vec<StmtId>,
}

/// The state beside the input.
pub(crate) struct State<'s> {
    pub(crate) ast: &'s mut Ast,
    pub(crate) scratch: &'s mut Scratch,
    pub(crate) kinds: &'s [Kind],
    pub(crate) spans: &'s [Span],
    pub(crate) source: &'s Source,
    pub(crate) pass: Pass,
    pub(crate) depth: u32,
    /// The furthest token that was looked at, as an index.
    pub(crate) furthest: usize,
    /// The first error that was raised.
    pub(crate) raised: Option<Raised>,
    /// In the explaining pass: are the rules for wrong programs on?
    pub(crate) explain: bool,
    /// In the explaining pass: the furthest token of the pass before.
    pub(crate) located: usize,
    /// In the explaining pass: what has been looked at before which token.
    pub(crate) looked: Vec<u8>,
    /// In the explaining pass: are expressions that are tried not to be looked at again?
    pub(crate) remembers: bool,
    /// In the locating pass: where the last complete statement starts.
    pub(crate) last: Option<u32>,
}

/// What a checkpoint remembers: an abandoned alternative leaves nothing in the scratch memory.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    depth: u32,
    pending: usize,
    exprs: usize,
    stmts: usize,
}

impl<'s, I: Input<'s>> Inspector<'s, I> for State<'_> {
    type Checkpoint = Mark;

    #[inline(always)]
    fn on_token(&mut self, _: &I::Token) {}

    #[inline]
    fn on_save<'p>(&self, _: &Cursor<'s, 'p, I>) -> Mark {
        let Scratch { pending, exprs, stmts } = &*self.scratch;
        Mark { depth: self.depth, pending: pending.len(), exprs: exprs.len(), stmts: stmts.len() }
    }

    #[inline]
    fn on_rewind<'p>(&mut self, to: &Checkpoint<'s, 'p, I, Mark>) {
        let mark = to.inspector();
        self.depth = mark.depth;
        self.scratch.pending.truncate(mark.pending);
        self.scratch.exprs.truncate(mark.exprs);
        self.scratch.stmts.truncate(mark.stmts);
    }
}

pub(crate) type Extra<'s> = Full<EmptyErr, State<'s>, ()>;
pub(crate) type In<'s, 'p> = InputRef<'s, 'p, &'s [Kind], Extra<'s>>;
pub(crate) type Saved<'s, 'p> = Checkpoint<'s, 'p, &'s [Kind], Mark>;
pub(crate) type Res<T> = Result<T, EmptyErr>;

/// The kind of the next token.
#[inline(always)]
pub(crate) fn kind(i: &mut In<'_, '_>) -> Kind {
    i.peek().unwrap_or(Kind::Eof)
}

/// The index of the next token.
#[inline(always)]
pub(crate) fn at(i: &In<'_, '_>) -> usize {
    *i.cursor().inner()
}

/// The kind of the token that is `ahead` tokens after the next.
#[inline]
pub(crate) fn ahead(i: &mut In<'_, '_>, ahead: usize) -> Kind {
    let at = at(i) + ahead;
    i.state().kinds.get(at).copied().unwrap_or(Kind::Eof)
}

/// The span of the next token.
#[inline(always)]
pub(crate) fn here(i: &mut In<'_, '_>) -> Span {
    let at = at(i);
    i.state().spans.get(at).copied().unwrap_or_default()
}

/// Where the next token starts.
#[inline(always)]
pub(crate) fn lo(i: &mut In<'_, '_>) -> u32 {
    here(i).lo
}

/// Where the last token ends.
#[inline(always)]
pub(crate) fn hi(i: &mut In<'_, '_>) -> u32 {
    let at = at(i);
    i.state().spans.get(at.wrapping_sub(1)).copied().unwrap_or_default().hi
}

/// From `lo` to the last token's end.
#[inline(always)]
pub(crate) fn since(i: &mut In<'_, '_>, lo: u32) -> Span {
    Span { lo, hi: hi(i) }
}

/// From `lo` to the end of the last token that is no layout: the extent of a statement with blocks.
pub(crate) fn since_solid(i: &mut In<'_, '_>, lo: u32) -> Span {
    let mut at = at(i);
    let state = i.state();
    while let Some(Kind::Newline | Kind::Indent | Kind::Dedent) = state.kinds.get(at.wrapping_sub(1)) {
        at -= 1;
    }
    Span { lo, hi: state.spans.get(at.wrapping_sub(1)).copied().unwrap_or_default().hi }
}

/// Fails at the next token.
#[cold]
#[inline(never)]
pub(crate) fn fail<T>(i: &mut In<'_, '_>) -> Res<T> {
    let at = at(i);
    let state = i.state();
    state.furthest = state.furthest.max(at);
    if state.pass == Pass::Explain && state.kinds.get(at) == Some(&Kind::Error) {
        meet_error(state);
    }
    Err(EmptyErr::default())
}

/// Notes that a token was looked at.
#[inline]
pub(crate) fn note(i: &mut In<'_, '_>, at: usize) {
    let state = i.state();
    state.furthest = state.furthest.max(at);
}

/// The explaining pass came to where the lexer gave up.
#[cold]
pub(crate) fn meet_error(state: &mut State<'_>) {
    if state.raised.is_none() {
        let (kind, message) = (ErrorKind::Syntax, "".into());
        state.raised = Some(Raised { kind, message, span: Span::default(), end: End::Lexer });
    }
}

/// Fails with a message about a span, if this pass explains.
#[cold]
#[inline(never)]
pub(crate) fn wrong<T>(i: &mut In<'_, '_>, span: Span, message: impl Into<Cow<'static, str>>) -> Res<T> {
    raise(i, ErrorKind::Syntax, span, End::Span, message.into())
}

/// As `wrong`, about the next token.
#[cold]
#[inline(never)]
pub(crate) fn wrong_here<T>(i: &mut In<'_, '_>, message: impl Into<Cow<'static, str>>) -> Res<T> {
    let at = at(i);
    let span = token_span(i.state(), at);
    raise(i, ErrorKind::Syntax, span, End::Token, message.into())
}

/// The span of a token as CPython sees it: that of a line end begins with the comment before it.
pub(crate) fn token_span(state: &State<'_>, at: usize) -> Span {
    comment_span(state.source, state.kinds, state.spans, at)
}

/// As `token_span`.
pub(crate) fn comment_span(source: &Source, kinds: &[Kind], spans: &[Span], at: usize) -> Span {
    let span = spans.get(at).or(spans.last()).copied().unwrap_or_default();
    if kinds.get(at) != Some(&Kind::Newline) {
        return span;
    }
    let from = at.checked_sub(1).and_then(|before| spans.get(before)).map_or(0, |before| before.hi);
    let gap = source.slice(Span { lo: from, hi: span.lo });
    match gap.find('#') {
        Some(hash) => Span { lo: from + hash as u32, hi: span.hi },
        _ => span,
    }
}

/// As `wrong`, with the kind of error and an end that may be unknown.
#[cold]
#[inline(never)]
pub(crate) fn raise<T>(
    i: &mut In<'_, '_>,
    kind: ErrorKind,
    span: Span,
    end: End,
    message: Cow<'static, str>,
) -> Res<T> {
    let state = i.state();
    if state.explain && state.raised.is_none() {
        state.raised = Some(Raised { kind, message, span, end });
    }
    fail(i)
}

/// Fails at the next token, which the grammar takes for granted: what CPython calls a forced token.
#[cold]
#[inline(never)]
pub(crate) fn forced<T>(i: &mut In<'_, '_>, message: &'static str) -> Res<T> {
    wrong_here(i, message)
}

/// Fails in any pass with a message about a span.
#[cold]
#[inline(never)]
pub(crate) fn forced_about<T>(
    i: &mut In<'_, '_>,
    span: Span,
    message: impl Into<Cow<'static, str>>,
) -> Res<T> {
    let state = i.state();
    if state.pass != Pass::Build && state.raised.is_none() {
        state.raised =
            Some(Raised { kind: ErrorKind::Syntax, message: message.into(), span, end: End::Span });
    }
    fail(i)
}

/// One level deeper. Every `enter` that returns has its `leave`; one that fails is undone by the rewind or ends the pass.
#[inline(always)]
pub(crate) fn enter(i: &mut In<'_, '_>) -> Res<()> {
    let state = i.state();
    state.depth += 1;
    if state.depth > MAX_DEPTH { too_deep(i) } else { Ok(()) }
}

#[cold]
#[inline(never)]
fn too_deep(i: &mut In<'_, '_>) -> Res<()> {
    let state = i.state();
    if state.pass != Pass::Build && state.raised.is_none() {
        let message = "Parser stack overflowed - Memory Error".into();
        state.raised =
            Some(Raised { kind: ErrorKind::Memory, message, span: Span::default(), end: End::Unknown });
    }
    fail(i)
}

/// One level back.
#[inline(always)]
pub(crate) fn leave(i: &mut In<'_, '_>) {
    i.state().depth -= 1;
}

/// Reads the next token if it is of this kind.
#[inline(always)]
pub(crate) fn eat(i: &mut In<'_, '_>, wanted: Kind) -> bool {
    let found = kind(i) == wanted;
    if found {
        i.skip();
    }
    found
}

/// Reads a token of this kind, or fails.
#[inline(always)]
pub(crate) fn expect(i: &mut In<'_, '_>, wanted: Kind) -> Res<()> {
    if eat(i, wanted) { Ok(()) } else { fail(i) }
}

/// Reads a name, or fails.
#[inline]
pub(crate) fn name(i: &mut In<'_, '_>) -> Res<Span> {
    if !kind(i).is_name() {
        return fail(i);
    }
    let span = here(i);
    i.skip();
    Ok(span)
}

/// Adds an expression from `lo` to the last token.
#[inline]
pub(crate) fn make(i: &mut In<'_, '_>, lo: u32, kind: ExprKind) -> ExprId {
    let span = since(i, lo);
    i.state().ast.add_expr(kind, span)
}

/// Adds a statement from `lo` to the last token that is no layout.
#[inline]
pub(crate) fn statement(i: &mut In<'_, '_>, lo: u32, kind: StmtKind) -> StmtId {
    let span = since_solid(i, lo);
    i.state().ast.add_stmt(kind, span)
}

/// Adds a list.
#[inline]
pub(crate) fn list<T: Stored>(i: &mut In<'_, '_>, elements: &[T]) -> crate::ast::List<T> {
    i.state().ast.add_list(elements)
}

/// Adds the list of the expressions that were put on the scratch stack since `base`.
#[inline]
pub(crate) fn take_exprs(i: &mut In<'_, '_>, base: usize) -> crate::ast::List<ExprId> {
    let state = i.state();
    let list = state.ast.add_list(state.scratch.exprs.get(base..).unwrap_or(&[]));
    state.scratch.exprs.truncate(base);
    list
}

/// Puts an expression on the scratch stack.
#[inline]
pub(crate) fn put(i: &mut In<'_, '_>, expr: ExprId) {
    i.state().scratch.exprs.push(expr);
}

/// How many expressions are on the scratch stack.
#[inline]
pub(crate) fn put_base(i: &mut In<'_, '_>) -> usize {
    i.state().scratch.exprs.len()
}

/// Are the rules for wrong programs on?
#[inline(always)]
pub(crate) fn explains(i: &mut In<'_, '_>) -> bool {
    i.state().explain
}

/// What an expression is.
#[inline]
pub(crate) fn kind_of(i: &mut In<'_, '_>, expr: ExprId) -> ExprKind {
    i.state().ast.kind(expr)
}

/// Where an expression stands.
#[inline]
pub(crate) fn span_of(i: &mut In<'_, '_>, expr: ExprId) -> Span {
    i.state().ast.span(expr)
}
