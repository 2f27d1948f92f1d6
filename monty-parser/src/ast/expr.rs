//! Expressions and what they are made of.

use super::{BinOp, BoolOp, CmpOp, ExprId, FieldId, List, Span, UnaryOp};

/// An expression.
#[derive(Clone, Copy, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// How many nodes the longest way down from here has, itself included; saturates. A walker that recurses refuses
    /// a tree that is too high before it starts, instead of counting.
    pub height: u16,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of expressions. Whether a name, attribute, subscript, list or tuple is loaded, stored or deleted follows
/// from where it stands.
#[derive(Clone, Copy, Debug)]
pub enum ExprKind {
    /// An identifier: the node's span.
    Name,
    /// An integer literal: [`crate::literal::parse_int`] of the node's span.
    Int,
    /// A float literal: [`crate::literal::parse_float`] of the node's span.
    Float,
    /// An imaginary literal: [`crate::literal::parse_imaginary`] of the node's span.
    Imaginary,
    /// `True`
    True,
    /// `False`
    False,
    /// `None`
    None,
    /// `...`
    Ellipsis,
    /// One string literal, prefix and quotes included: [`crate::literal::decode_str`] of the node's span.
    Str,
    /// Adjacent string literals, each a span for [`crate::literal::decode_str`]; their concatenation is the value.
    StrConcat(List<Span>),
    /// One bytes literal: [`crate::literal::decode_bytes`] of the node's span.
    Bytes,
    /// Adjacent bytes literals.
    BytesConcat(List<Span>),
    /// An f-string, or adjacent strings of which one is an f-string. [`crate::literal::merge_pieces`] gives the
    /// constants and fields that CPython's tree has.
    JoinedStr(List<Piece>),
    /// A t-string, or adjacent t-strings.
    TemplateStr(List<Piece>),
    /// `a, b` or `(a, b)` or `()`
    Tuple(List<ExprId>),
    /// `[a, b]`
    List(List<ExprId>),
    /// `{a, b}`
    Set(List<ExprId>),
    /// `{k: v, **m}`
    Dict(List<DictItem>),
    /// `[element for …]`
    ListComp {
        /// What is collected.
        element: ExprId,
        /// At least one `for`.
        clauses: List<Comprehension>,
    },
    /// `{element for …}`
    SetComp {
        /// What is collected.
        element: ExprId,
        /// At least one `for`.
        clauses: List<Comprehension>,
    },
    /// `{key: value for …}`
    DictComp {
        /// The key.
        key: ExprId,
        /// The value.
        value: ExprId,
        /// At least one `for`.
        clauses: List<Comprehension>,
    },
    /// `(element for …)`
    Generator {
        /// What is yielded.
        element: ExprId,
        /// At least one `for`.
        clauses: List<Comprehension>,
    },
    /// `operand` after a unary operator.
    Unary {
        /// The operator.
        op: UnaryOp,
        /// The operand.
        operand: ExprId,
    },
    /// `left op right`
    Binary {
        /// The operator.
        op: BinOp,
        /// The left operand.
        left: ExprId,
        /// The right operand.
        right: ExprId,
    },
    /// `a and b and c`: at least two operands.
    Bool {
        /// The operator.
        op: BoolOp,
        /// The operands.
        values: List<ExprId>,
    },
    /// `left < a <= b`: at least one comparison.
    Compare {
        /// The first operand.
        left: ExprId,
        /// Operators and the operands at their right.
        rest: List<Comparison>,
    },
    /// `body if test else orelse`
    IfExp {
        /// The condition.
        test: ExprId,
        /// The value if it holds.
        body: ExprId,
        /// The value if not.
        orelse: ExprId,
    },
    /// `lambda params: body`
    Lambda {
        /// The parameters, without annotations.
        params: List<Param>,
        /// The result.
        body: ExprId,
    },
    /// `target := value`; the target is a name.
    Named {
        /// The name.
        target: ExprId,
        /// The value.
        value: ExprId,
    },
    /// `await value`
    Await(ExprId),
    /// `yield` or `yield value`
    Yield(Option<ExprId>),
    /// `yield from value`
    YieldFrom(ExprId),
    /// `*value` in a call, a display, a subscript, a target.
    Starred(ExprId),
    /// `func(args, keywords)`
    Call {
        /// What is called.
        func: ExprId,
        /// Positional arguments, `*x` among them, in order.
        args: List<ExprId>,
        /// Keyword arguments, `**x` among them, in order. They are evaluated after all of `args`.
        keywords: List<Keyword>,
    },
    /// `value.name`
    Attribute {
        /// The object.
        value: ExprId,
        /// The attribute's name.
        name: Span,
    },
    /// `value[index]`
    Subscript {
        /// The object.
        value: ExprId,
        /// The index: any expression, a slice, or a tuple in which slices and starred ones may stand.
        index: ExprId,
    },
    /// `lower:upper:step`, only inside a subscript.
    Slice {
        /// The first bound.
        lower: Option<ExprId>,
        /// The second bound.
        upper: Option<ExprId>,
        /// The step.
        step: Option<ExprId>,
    },
}

/// `key: value` or `**value` in a dict display.
#[derive(Clone, Copy, Debug)]
pub struct DictItem {
    /// The key; none for `**value`.
    pub key: Option<ExprId>,
    /// The value.
    pub value: ExprId,
}

/// `for target in iter if … if …` in a comprehension.
#[derive(Clone, Copy, Debug)]
pub struct Comprehension {
    /// What is assigned.
    pub target: ExprId,
    /// What is iterated.
    pub iter: ExprId,
    /// The conditions.
    pub ifs: List<ExprId>,
    /// `async for`
    pub is_async: bool,
}

/// `op right`: one step of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Comparison {
    /// The operator.
    pub op: CmpOp,
    /// The operand at its right.
    pub right: ExprId,
}

/// `name=value` or `**value` in a call or a class head.
#[derive(Clone, Copy, Debug)]
pub struct Keyword {
    /// The name; none for `**value`.
    pub name: Option<Span>,
    /// The value.
    pub value: ExprId,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamKind {
    /// Before `/`.
    PositionalOnly,
    /// Neither before `/` nor after `*`.
    Normal,
    /// `*args`; at most one.
    VarArgs,
    /// After `*` or `*args`.
    KeywordOnly,
    /// `**kwargs`; at most one, the last.
    KwArgs,
}

/// A parameter of a function or lambda. A list of them is in source order, so the kinds appear in the order above.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// Its kind.
    pub kind: ParamKind,
    /// Its name.
    pub name: Span,
    /// `name: annotation`; `*args` may have `*annotation`, a starred expression.
    pub annotation: Option<ExprId>,
    /// `name = default`
    pub default: Option<ExprId>,
    /// Where it stands: name and annotation, without stars and default.
    pub span: Span,
}

/// A piece of an f-string or t-string, as written.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// Literal text between fields, `{{` and escapes not yet decoded.
    Text {
        /// Where it stands, quotes and prefix not included.
        span: Span,
        /// Does a backslash stand for itself?
        raw: bool,
    },
    /// A whole plain string literal that is adjacent to an f-string.
    Literal(Span),
    /// A replacement field.
    Field(FieldId),
}

/// How a field's value is turned into text before it is formatted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Conversion {
    /// `!s`
    Str = b's',
    /// `!r`
    Repr = b'r',
    /// `!a`
    Ascii = b'a',
}

/// `{value=!conversion:spec}`: a replacement field of an f-string or t-string.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The expression.
    pub value: ExprId,
    /// The conversion; with `=` and neither conversion nor spec it is `!r`, as in CPython's tree.
    pub conversion: Option<Conversion>,
    /// With `=`: the text from after the `{` to before the `!`, `:` or `}`, which stands in front of the value
    /// ([`crate::literal::field_text`] of it).
    pub debug: Option<Span>,
    /// The pieces of the format spec; there may be none of them (`{x:}`).
    pub spec: Option<List<Piece>>,
    /// Where the spec stands, from its `:` on; zero without one.
    pub spec_span: Span,
    /// The expression's text: [`crate::literal::field_text`] of it is what a t-string keeps.
    pub text: Span,
    /// Where it stands, from `{` to `}`.
    pub span: Span,
}
