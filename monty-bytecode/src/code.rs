//! Code objects: what the compiler makes and the machine runs. Immutable and shared.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::op::Op;

/// A range of byte offsets into a source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Offset of the first byte.
    pub lo: u32,
    /// Offset after the last byte.
    pub hi: u32,
}

/// The text a code object was compiled from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The file name tracebacks show.
    pub name: Arc<str>,
    /// The whole text.
    pub text: Arc<str>,
    /// True for the interpreter's own Python, which tracebacks do not show.
    pub hidden: bool,
}

impl Source {
    /// The name of sources of the standard library's Python halves.
    pub const LIBRARY: &'static str = "<stdlib>";

    /// Is it the Python half of a module of the standard library? There, names mean what they mean in a program.
    #[must_use]
    pub fn is_library(&self) -> bool {
        self.hidden && &*self.name == Source::LIBRARY
    }
}

/// A constant as the compiler knows it: plain data, no heap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Const {
    /// `None`
    None,
    /// `...`
    Ellipsis,
    /// `True`, `False`
    Bool(bool),
    /// An integer that fits 64 bits.
    Int(i64),
    /// A larger integer, in decimal digits, perhaps after a `-`.
    BigInt(Arc<str>),
    /// A float.
    Float(f64),
    /// An imaginary number.
    Complex(f64, f64),
    /// A string.
    Str(Arc<str>),
    /// A bytes literal.
    Bytes(Arc<[u8]>),
    /// A tuple of constants.
    Tuple(Arc<[Const]>),
    /// A set of constants that is only asked for membership.
    FrozenSet(Arc<[Const]>),
    /// A slice of constants: start, stop, step.
    Slice(Arc<[Const; 3]>),
}

/// The parameters of a function, all in registers `0..`, in this order: positional, keyword-only, `*args`, `**kwargs`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Params {
    /// Names of all named parameters (indices into `Code::names`): positional-only, positional, keyword-only.
    pub names: Vec<u16>,
    /// How many can be passed by position, the positional-only ones included.
    pub positional: u16,
    /// How many of those by position only.
    pub positional_only: u16,
    /// The name of `*args`, if there is one. It lives in register `names.len()`.
    pub varargs: Option<u16>,
    /// The name of `**kwargs`, if there is one. It lives in the register after `*args`.
    pub varkw: Option<u16>,
}

impl Params {
    /// How many registers the parameters take.
    #[must_use]
    pub fn registers(&self) -> usize {
        self.names.len() + usize::from(self.varargs.is_some()) + usize::from(self.varkw.is_some())
    }
}

/// One row of the exception table: an exception raised at `start..end` goes on at `target`, with itself in register `exc`.
/// Rows are searched in order; inner regions come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handler {
    /// First instruction covered.
    pub start: u32,
    /// The instruction after the last one covered.
    pub end: u32,
    /// Where to go on.
    pub target: u32,
    /// The register that receives the exception.
    pub exc: u8,
}

/// What kind of code it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeFlags(pub u16);

impl CodeFlags {
    /// Contains `yield`.
    pub const GENERATOR: CodeFlags = CodeFlags(1);
    /// `async def` without `yield`.
    pub const COROUTINE: CodeFlags = CodeFlags(2);
    /// `async def` with `yield`.
    pub const ASYNC_GENERATOR: CodeFlags = CodeFlags(4);
    /// A class body: register 0 is the namespace.
    pub const CLASS_BODY: CodeFlags = CodeFlags(8);
    /// A module body.
    pub const MODULE: CodeFlags = CodeFlags(16);
    /// Defined inside another function.
    pub const NESTED: CodeFlags = CodeFlags(32);
    /// The docstring is the first constant.
    pub const DOCSTRING: CodeFlags = CodeFlags(64);
    /// A comprehension or generator expression: its first parameter is the outermost iterable.
    pub const COMPREHENSION: CodeFlags = CodeFlags(128);
    /// Module-level names live in a mapping in register 0 (`exec` with separate locals).
    pub const NAMESPACE: CodeFlags = CodeFlags(256);

    /// Are all of `other`'s bits set?
    #[must_use]
    pub const fn has(self, other: CodeFlags) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets of bits.
    #[must_use]
    pub const fn with(self, other: CodeFlags) -> CodeFlags {
        CodeFlags(self.0 | other.0)
    }

    /// Does a call make a generator, coroutine or async generator?
    #[must_use]
    pub const fn suspends(self) -> bool {
        self.0 & 7 != 0
    }
}

/// A function's, class body's or module's code.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// `__name__`
    pub name: Arc<str>,
    /// `__qualname__`
    pub qualname: Arc<str>,
    /// The text it came from.
    pub source: Arc<Source>,
    /// Line of the `def`, `class` or the first statement, from 1.
    pub first_line: u32,
    /// What kind of code it is.
    pub flags: CodeFlags,
    /// Its parameters.
    pub params: Params,
    /// How many registers it uses, 0 to 250.
    pub registers: u8,
    /// Names of the local variables in registers `0..` (indices into `names`), parameters first.
    pub locals: Vec<u16>,
    /// Which of the local registers hold cells (register, name).
    pub cellvars: Vec<(u8, u16)>,
    /// Names of the free variables, in the order of the closure, each with the register its cell is loaded into.
    pub freevars: Vec<(u8, u16)>,
    /// Constants.
    pub consts: Vec<Const>,
    /// Names.
    pub names: Vec<Arc<str>>,
    /// The name of each cached site.
    pub sites: Vec<u16>,
    /// Code of the functions and classes defined inside.
    pub codes: Vec<Arc<Code>>,
    /// Instructions.
    pub ops: Vec<Op>,
    /// The source range of each instruction.
    pub spans: Vec<Span>,
    /// The exception table.
    pub handlers: Vec<Handler>,
}

impl Code {
    /// A module that does nothing: the smallest valid code.
    #[must_use]
    pub fn empty(name: &str) -> Code {
        Code {
            name: name.into(),
            qualname: name.into(),
            source: Arc::default(),
            first_line: 1,
            flags: CodeFlags::MODULE,
            params: Params::default(),
            registers: 0,
            locals: Vec::new(),
            cellvars: Vec::new(),
            freevars: Vec::new(),
            consts: Vec::new(),
            names: Vec::new(),
            sites: Vec::new(),
            codes: Vec::new(),
            ops: vec![Op::ReturnNone {}],
            spans: vec![Span::default()],
            handlers: Vec::new(),
        }
    }
}
