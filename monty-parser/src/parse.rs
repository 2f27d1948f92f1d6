//! The crate's face: source in, tree out.

use monty_lexer::{Kind, LexError, LexErrorKind, Lexer, Span};

use crate::ast::Ast;
use crate::error::{ErrorKind, SyntaxError};
use crate::grammar::{self, End, Pass, Raised, Scratch, State};
use crate::root::{Mode, Module, Root};
use crate::source::Source;
use crate::suggest::{self, Verdict};
use crate::{lexical, mistake};

/// Parses sources; keeps its memory from one source to the next.
#[derive(Debug, Default)]
pub struct Parser {
    lexer: Lexer,
    scratch: Scratch,
    ast: Ast,
    /// Where the last complete statement of the last failed pass starts.
    last: Option<u32>,
}

/// Parses a source.
///
/// # Errors
/// The error CPython raises for it.
pub fn parse(source: &Source, mode: Mode) -> Result<Module, SyntaxError> {
    let mut parser = Parser::new();
    let root = parser.parse(source, mode)?;
    Ok(Module { ast: parser.ast, root })
}

impl Parser {
    /// A parser without memory.
    #[must_use]
    pub fn new() -> Parser {
        Parser::default()
    }

    /// The tree of the last source.
    #[must_use]
    pub fn ast(&self) -> &Ast {
        &self.ast
    }

    /// Parses a source; the tree is in [`Parser::ast`] until the next one.
    ///
    /// # Errors
    /// The error CPython raises for it.
    pub fn parse(&mut self, source: &Source, mode: Mode) -> Result<Root, SyntaxError> {
        if source.text.len() > MAX_SOURCE {
            return Err(SyntaxError::without_place(ErrorKind::Memory, "source too large"));
        }
        if memchr::memchr(0, source.text.as_bytes()).is_some() {
            return Err(SyntaxError::without_place(
                ErrorKind::Syntax,
                "source code string cannot contain null bytes",
            ));
        }
        self.lexer.lex(&source.text);
        match self.pass(source, mode, Pass::Build, 0) {
            (Some(root), _) => Ok(root),
            (None, _) => Err(self.explain(source, mode)),
        }
    }

    /// Runs the rules once; gives the root, or what was raised and the furthest token.
    fn pass(&mut self, source: &Source, mode: Mode, pass: Pass, located: usize) -> (Option<Root>, Failure) {
        self.ast.clear();
        let tokens = self.lexer.tokens();
        let mut state = State {
            ast: &mut self.ast,
            scratch: &mut self.scratch,
            kinds: tokens.kinds(),
            spans: tokens.spans(),
            source,
            pass,
            depth: 0,
            furthest: 0,
            raised: None,
            explain: pass == Pass::Explain,
            located,
            looked: Vec::new(),
            remembers: false,
            last: None,
        };
        let root = grammar::run(tokens.kinds(), &mut state, mode);
        if pass == Pass::Locate {
            self.last = state.last;
        }
        (root, Failure { raised: state.raised, furthest: state.furthest })
    }

    /// Why the source has no tree.
    #[cold]
    #[inline(never)]
    fn explain(&mut self, source: &Source, mode: Mode) -> SyntaxError {
        let (_, failure) = self.pass(source, mode, Pass::Locate, 0);
        let found = failure.furthest;
        let kind = self.lexer.tokens().kinds().get(found).copied().unwrap_or(Kind::Eof);
        let lexical = self.lexer.error();
        if let (Kind::Error, Some(error)) = (kind, lexical) {
            return lexical::describe(source, error);
        }
        let (raised, read) = match failure.raised {
            Some(raised) => (Some(raised), found),
            None => {
                let (_, failure) = self.pass(source, mode, Pass::Explain, found);
                (failure.raised, failure.furthest.max(found))
            }
        };
        let mut mistake = match (raised, lexical) {
            (Some(raised), _) if raised.kind == ErrorKind::Memory => {
                return SyntaxError::without_place(raised.kind, raised.message);
            }
            (Some(Raised { end: End::Lexer, .. }), Some(error)) => return lexical::describe(source, error),
            (Some(raised), _) => mistake::describe(source, raised),
            (None, _) => {
                let tokens = self.lexer.tokens();
                let span = grammar::comment_span(source, tokens.kinds(), tokens.spans(), found);
                let mistake = mistake::generic(source, kind, span);
                if mistake.kind == ErrorKind::Indentation {
                    return mistake;
                }
                mistake
            }
        };
        if mistake.message == "invalid syntax" || mistake.message.contains("Perhaps you forgot a comma") {
            mistake.near = self.near(source, mistake.line);
        }
        // A mistake of the grammar yields to one of the lexer further on.
        let Some(error) = lexical else { return mistake };
        if lexical::wins(&error) {
            return if self.in_interpolated() { mistake } else { lexical::describe(source, error) };
        }
        // So it does to a bracket of an earlier line that is still open, if reading stopped without a word.
        let silent = matches!(
            error.kind,
            LexErrorKind::Unclosed(_) | LexErrorKind::Continuation | LexErrorKind::EofAfterContinuation
        );
        match self.lexer.open_bracket() {
            Some((bracket, at)) if silent && self.line_of(source, read) > source.line_col(at).line => {
                let (kind, span) = (LexErrorKind::Unclosed(bracket), Span { lo: at, hi: at });
                lexical::describe(source, LexError { kind, span, other: at })
            }
            _ => mistake,
        }
    }

    /// The line of a token.
    fn line_of(&self, source: &Source, token: usize) -> u32 {
        let span = self.lexer.tokens().spans().get(token).copied().unwrap_or_default();
        source.line_col(span.lo).line
    }

    /// The code from the last complete statement before a line to the line.
    fn near(&self, source: &Source, line: u32) -> Option<Box<str>> {
        let lines: Vec<&str> =
            (self.last_statement(source, line)..=line).map(|line| source.line_text(line)).collect();
        let code = lines.join("\n");
        (code.len() <= suggest::MOST_CODE).then(|| code.into())
    }

    /// The line of the last complete statement before the end of a line; the first line if there is none.
    fn last_statement(&self, source: &Source, line: u32) -> u32 {
        self.last.map_or(1, |offset| source.line_col(offset).line).min(line)
    }

    /// Did the lexer give up within an f-string or t-string?
    fn in_interpolated(&self) -> bool {
        let kinds = self.lexer.tokens().kinds();
        let open = |kind: &&Kind| matches!(kind, Kind::FStart | Kind::TStart);
        kinds.iter().filter(open).count() > kinds.iter().filter(|kind| **kind == Kind::End).count()
    }
}

/// Is this a program, or the beginning of one?
pub(crate) fn judge(code: &str) -> Verdict {
    let source = Source::new("", code);
    let mut parser = Parser::new();
    parser.lexer.lex(&source.text);
    if parser.pass(&source, Mode::Module, Pass::Build, 0).0.is_some() {
        return Verdict::Program;
    }
    let (_, failure) = parser.pass(&source, Mode::Module, Pass::Locate, 0);
    let tokens = parser.lexer.tokens();
    let at_end =
        tokens.spans().get(failure.furthest).is_some_and(|span| span.lo as usize >= source.text.len());
    let begins = match tokens.kinds().get(failure.furthest) {
        Some(Kind::Error) => matches!(
            parser.lexer.error().map(|error| error.kind),
            Some(
                LexErrorKind::Unclosed(_)
                    | LexErrorKind::UnterminatedTriple
                    | LexErrorKind::EofAfterContinuation
                    | LexErrorKind::UnterminatedTripleInterpolated(_)
            )
        ),
        Some(Kind::Eof) | None => true,
        Some(Kind::Dedent | Kind::Indent) => at_end,
        Some(_) => false,
    };
    if begins { Verdict::Beginning } else { Verdict::Wrong }
}

/// The longest source that is parsed: offsets have 32 bits.
const MAX_SOURCE: usize = u32::MAX as usize - 1;

struct Failure {
    raised: Option<Raised>,
    furthest: usize,
}
