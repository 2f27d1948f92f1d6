//! The kinds of tokens: one table, from which logos makes the automaton.

use logos::Logos;

/// The kind of a token.
#[derive(Logos, Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
#[logos(skip r"[ \t\x0c]+")]
#[logos(skip(r"#[^\n]*", allow_greedy = true))]
#[logos(skip r"\\\r?\n")]
#[repr(u8)]
pub enum Kind {
    /// An identifier that is no keyword.
    #[regex(r"[A-Za-z_\u{80}-\u{10FFFF}][A-Za-z0-9_\u{80}-\u{10FFFF}]*", |lex| is_identifier(lex.slice()))]
    Name,
    /// `match` where it is no keyword, too; so for the next two.
    #[token("match")]
    Match,
    /// `case`
    #[token("case")]
    Case,
    /// `type`
    #[token("type")]
    Type,
    /// An integer.
    #[regex(r"[1-9](_?[0-9])*|0(_?0)*")]
    #[regex(r"0[xX](_?[0-9a-fA-F])+|0[oO](_?[0-7])+|0[bB](_?[01])+")]
    Int,
    /// A float.
    #[regex(
        r"([0-9](_?[0-9])*\.([0-9](_?[0-9])*)?|\.[0-9](_?[0-9])*)([eE][+-]?[0-9](_?[0-9])*)?|[0-9](_?[0-9])*[eE][+-]?[0-9](_?[0-9])*"
    )]
    Float,
    /// An imaginary number.
    #[regex(
        r"(([0-9](_?[0-9])*\.([0-9](_?[0-9])*)?|\.[0-9](_?[0-9])*)([eE][+-]?[0-9](_?[0-9])*)?|[0-9](_?[0-9])*([eE][+-]?[0-9](_?[0-9])*)?)[jJ]"
    )]
    Imaginary,
    /// A string literal, prefix and quotes included.
    #[regex(r#"([rRuU])?("|'|"""|''')"#)]
    Str,
    /// A bytes literal, prefix and quotes included.
    #[regex(r#"([bB]|[bB][rR]|[rR][bB])("|'|"""|''')"#)]
    Bytes,
    /// The opening of an f-string.
    #[regex(r#"([fF]|[fF][rR]|[rR][fF])("|'|"""|''')"#)]
    FStart,
    /// The opening of a t-string.
    #[regex(r#"([tT]|[tT][rR]|[rR][tT])("|'|"""|''')"#)]
    TStart,
    /// Text of an f-string or t-string.
    Middle,
    /// The closing quotes of an f-string or t-string.
    End,
    /// The end of a logical line.
    #[regex(r"\r?\n")]
    Newline,
    /// A deeper indentation begins.
    Indent,
    /// An indentation ends.
    Dedent,
    /// The end of the source.
    Eof,
    /// Where the text cannot be read on.
    Error,
    /// A character no grammar rule knows: `?`, `$` and a backquote.
    #[regex(r"[?$`]")]
    Unknown,
    /// `(`
    #[token("(")]
    LParen,
    /// `)`
    #[token(")")]
    RParen,
    /// `[`
    #[token("[")]
    LSquare,
    /// `]`
    #[token("]")]
    RSquare,
    /// `{`
    #[token("{")]
    LBrace,
    /// `}`
    #[token("}")]
    RBrace,
    /// `:`
    #[token(":")]
    Colon,
    /// `,`
    #[token(",")]
    Comma,
    /// `;`
    #[token(";")]
    Semicolon,
    /// `.`
    #[token(".")]
    Dot,
    /// `...`
    #[token("...")]
    Ellipsis,
    /// `->`
    #[token("->")]
    Arrow,
    /// `:=`
    #[token(":=")]
    Walrus,
    /// `=`
    #[token("=")]
    Assign,
    /// `!`
    #[token("!")]
    Bang,
    /// `@`
    #[token("@")]
    At,
    /// `~`
    #[token("~")]
    Tilde,
    /// `+`
    #[token("+")]
    Plus,
    /// `-`
    #[token("-")]
    Minus,
    /// `*`
    #[token("*")]
    Star,
    /// `**`
    #[token("**")]
    DoubleStar,
    /// `/`
    #[token("/")]
    Slash,
    /// `//`
    #[token("//")]
    DoubleSlash,
    /// `%`
    #[token("%")]
    Percent,
    /// `<<`
    #[token("<<")]
    LShift,
    /// `>>`
    #[token(">>")]
    RShift,
    /// `&`
    #[token("&")]
    Amp,
    /// `|`
    #[token("|")]
    Pipe,
    /// `^`
    #[token("^")]
    Caret,
    /// `<`
    #[token("<")]
    Less,
    /// `>`
    #[token(">")]
    Greater,
    /// `==`
    #[token("==")]
    EqEq,
    /// `!=`
    #[token("!=")]
    NotEq,
    /// `<>`, which only a joke of CPython's accepts.
    #[token("<>")]
    LessGreater,
    /// `<=`
    #[token("<=")]
    LessEq,
    /// `>=`
    #[token(">=")]
    GreaterEq,
    /// `+=`
    #[token("+=")]
    PlusEq,
    /// `-=`
    #[token("-=")]
    MinusEq,
    /// `*=`
    #[token("*=")]
    StarEq,
    /// `/=`
    #[token("/=")]
    SlashEq,
    /// `//=`
    #[token("//=")]
    DoubleSlashEq,
    /// `%=`
    #[token("%=")]
    PercentEq,
    /// `@=`
    #[token("@=")]
    AtEq,
    /// `&=`
    #[token("&=")]
    AmpEq,
    /// `|=`
    #[token("|=")]
    PipeEq,
    /// `^=`
    #[token("^=")]
    CaretEq,
    /// `<<=`
    #[token("<<=")]
    LShiftEq,
    /// `>>=`
    #[token(">>=")]
    RShiftEq,
    /// `**=`
    #[token("**=")]
    DoubleStarEq,
    /// `False`
    #[token("False")]
    False,
    /// `None`
    #[token("None")]
    None,
    /// `True`
    #[token("True")]
    True,
    /// `and`
    #[token("and")]
    And,
    /// `as`
    #[token("as")]
    As,
    /// `assert`
    #[token("assert")]
    Assert,
    /// `async`
    #[token("async")]
    Async,
    /// `await`
    #[token("await")]
    Await,
    /// `break`
    #[token("break")]
    Break,
    /// `class`
    #[token("class")]
    Class,
    /// `continue`
    #[token("continue")]
    Continue,
    /// `def`
    #[token("def")]
    Def,
    /// `del`
    #[token("del")]
    Del,
    /// `elif`
    #[token("elif")]
    Elif,
    /// `else`
    #[token("else")]
    Else,
    /// `except`
    #[token("except")]
    Except,
    /// `finally`
    #[token("finally")]
    Finally,
    /// `for`
    #[token("for")]
    For,
    /// `from`
    #[token("from")]
    From,
    /// `global`
    #[token("global")]
    Global,
    /// `if`
    #[token("if")]
    If,
    /// `import`
    #[token("import")]
    Import,
    /// `in`
    #[token("in")]
    In,
    /// `is`
    #[token("is")]
    Is,
    /// `lambda`
    #[token("lambda")]
    Lambda,
    /// `nonlocal`
    #[token("nonlocal")]
    Nonlocal,
    /// `not`
    #[token("not")]
    Not,
    /// `or`
    #[token("or")]
    Or,
    /// `pass`
    #[token("pass")]
    Pass,
    /// `raise`
    #[token("raise")]
    Raise,
    /// `return`
    #[token("return")]
    Return,
    /// `try`
    #[token("try")]
    Try,
    /// `while`
    #[token("while")]
    While,
    /// `with`
    #[token("with")]
    With,
    /// `yield`
    #[token("yield")]
    Yield,
}

impl Kind {
    /// Can it stand for a name? Soft keywords can.
    #[inline]
    #[must_use]
    pub fn is_name(self) -> bool {
        self <= Kind::Type
    }

    /// Is it a keyword everywhere?
    #[inline]
    #[must_use]
    pub fn is_keyword(self) -> bool {
        self >= Kind::False
    }

    /// Is it a soft keyword?
    #[inline]
    #[must_use]
    pub fn is_soft_keyword(self) -> bool {
        matches!(self, Kind::Match | Kind::Case | Kind::Type)
    }
}

/// Is this text, which is made of letters, digits and non-ASCII characters, an identifier?
fn is_identifier(text: &str) -> bool {
    text.is_ascii() || first_foreign(text).is_none()
}

/// The first character that keeps this text from being an identifier, and its offset.
#[cold]
pub(crate) fn first_foreign(text: &str) -> Option<(usize, char)> {
    text.char_indices().find(|(at, c)| {
        let fits = if *at == 0 {
            *c == '_' || unicode_ident::is_xid_start(*c)
        } else {
            unicode_ident::is_xid_continue(*c)
        };
        !fits
    })
}
