//! Statements and what they are made of.

use super::{BinOp, ClassId, ExprId, FunctionId, Keyword, List, MatchCase, Param, Span, StmtId};

/// A statement.
#[derive(Clone, Copy, Debug)]
pub struct Stmt {
    /// What it is.
    pub kind: StmtKind,
    /// Where it stands. The span of a decorated definition starts at `def`, `class` or `async`.
    pub span: Span,
}

/// The kinds of statements.
#[derive(Clone, Copy, Debug)]
pub enum StmtKind {
    /// An expression on its own.
    Expr(ExprId),
    /// `a = b = value`
    Assign {
        /// From left to right, at least one.
        targets: List<ExprId>,
        /// The value.
        value: ExprId,
    },
    /// `target op= value`
    AugAssign {
        /// A name, attribute or subscript.
        target: ExprId,
        /// The operator.
        op: BinOp,
        /// The value.
        value: ExprId,
    },
    /// `target: annotation = value`
    AnnAssign {
        /// A name, attribute or subscript.
        target: ExprId,
        /// The annotation.
        annotation: ExprId,
        /// The value.
        value: Option<ExprId>,
        /// Is the target a name without parentheses?
        simple: bool,
    },
    /// `if` and its `elif`s. CPython's tree nests an `elif` as an `If` in the `orelse` of the one before.
    If {
        /// `if` first, then each `elif`.
        arms: List<IfArm>,
        /// `else`
        orelse: List<StmtId>,
    },
    /// `while test: body else: orelse`
    While {
        /// The condition.
        test: ExprId,
        /// The statements.
        body: List<StmtId>,
        /// `else`
        orelse: List<StmtId>,
    },
    /// `for target in iter: body else: orelse`
    For {
        /// What is assigned.
        target: ExprId,
        /// What is iterated.
        iter: ExprId,
        /// The statements.
        body: List<StmtId>,
        /// `else`
        orelse: List<StmtId>,
        /// `async for`
        is_async: bool,
    },
    /// `with items: body`
    With {
        /// At least one.
        items: List<WithItem>,
        /// The statements.
        body: List<StmtId>,
        /// `async with`
        is_async: bool,
    },
    /// `try`
    Try {
        /// The statements.
        body: List<StmtId>,
        /// `except`
        handlers: List<Handler>,
        /// `else`
        orelse: List<StmtId>,
        /// `finally`
        finalbody: List<StmtId>,
        /// Are the handlers `except*`?
        is_star: bool,
    },
    /// `match subject: cases`
    Match {
        /// The subject.
        subject: ExprId,
        /// At least one.
        cases: List<MatchCase>,
    },
    /// `def` and `async def`
    Function(FunctionId),
    /// `class`
    Class(ClassId),
    /// `return value`
    Return(Option<ExprId>),
    /// `raise exc from cause`
    Raise {
        /// The exception.
        exc: Option<ExprId>,
        /// The cause.
        cause: Option<ExprId>,
    },
    /// `del targets`
    Delete(List<ExprId>),
    /// `assert test, message`
    Assert {
        /// The condition.
        test: ExprId,
        /// The message.
        message: Option<ExprId>,
    },
    /// `import names`
    Import(List<Alias>),
    /// `from module import names`
    ImportFrom {
        /// The module after the dots: [`crate::Source::dotted_name`] of it.
        module: Option<Span>,
        /// The names; one named `*` for `import *`.
        names: List<Alias>,
        /// How many dots.
        level: u32,
    },
    /// `global names`
    Global(List<Span>),
    /// `nonlocal names`
    Nonlocal(List<Span>),
    /// `type name[params] = value`
    TypeAlias {
        /// A name.
        name: ExprId,
        /// The type parameters.
        type_params: List<TypeParam>,
        /// The value.
        value: ExprId,
    },
    /// `pass`
    Pass,
    /// `break`
    Break,
    /// `continue`
    Continue,
}

/// `if test: body` or `elif test: body`
#[derive(Clone, Copy, Debug)]
pub struct IfArm {
    /// The condition.
    pub test: ExprId,
    /// The statements.
    pub body: List<StmtId>,
    /// From `if` or `elif` to the end of the whole statement, as CPython's nested `If`.
    pub span: Span,
}

/// `def name[type_params](params) -> returns: body`
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// The name.
    pub name: Span,
    /// The type parameters.
    pub type_params: List<TypeParam>,
    /// The parameters.
    pub params: List<Param>,
    /// The annotation of the result.
    pub returns: Option<ExprId>,
    /// The statements.
    pub body: List<StmtId>,
    /// The decorators, from top to bottom.
    pub decorators: List<ExprId>,
    /// `async def`
    pub is_async: bool,
}

/// `class name[type_params](bases, keywords): body`
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// The name.
    pub name: Span,
    /// The type parameters.
    pub type_params: List<TypeParam>,
    /// The bases, `*x` among them.
    pub bases: List<ExprId>,
    /// The keywords, `**x` among them.
    pub keywords: List<Keyword>,
    /// The statements.
    pub body: List<StmtId>,
    /// The decorators, from top to bottom.
    pub decorators: List<ExprId>,
}

/// The kinds of type parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeParamKind {
    /// `T` or `T: bound`
    TypeVar {
        /// The bound; a tuple means constraints.
        bound: Option<ExprId>,
    },
    /// `*Ts`
    TypeVarTuple,
    /// `**P`
    ParamSpec,
}

/// A type parameter.
#[derive(Clone, Copy, Debug)]
pub struct TypeParam {
    /// Its kind.
    pub kind: TypeParamKind,
    /// Its name.
    pub name: Span,
    /// `= default`
    pub default: Option<ExprId>,
    /// Where it stands, star and default included.
    pub span: Span,
}

/// `except type as name: body`
#[derive(Clone, Copy, Debug)]
pub struct Handler {
    /// What is caught; everything if none.
    pub type_: Option<ExprId>,
    /// The name it is bound to.
    pub name: Option<Span>,
    /// The statements.
    pub body: List<StmtId>,
    /// Where it stands.
    pub span: Span,
}

/// `context as target` in a `with`
#[derive(Clone, Copy, Debug)]
pub struct WithItem {
    /// The context manager.
    pub context: ExprId,
    /// What is assigned.
    pub target: Option<ExprId>,
}

/// `name as asname` in an import
#[derive(Clone, Copy, Debug)]
pub struct Alias {
    /// The name: [`crate::Source::dotted_name`] of it.
    pub name: Span,
    /// The name it is bound to.
    pub asname: Option<Span>,
    /// Where it stands.
    pub span: Span,
}
