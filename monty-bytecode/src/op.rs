//! The instruction set: one row per instruction. Everything else about an instruction is derived from its row.

use crate::table::{Field, instructions, storage};

/// An operand with its role; see the table of roles in `table.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the roles are described once, where they are declared")]
pub enum Operand {
    W(u8),
    R(u8),
    Run(u8),
    Four(u8),
    Three(u8),
    CallBase(u8),
    Argc(u8),
    Len(u8),
    Pairs(u8),
    Flag(bool),
    Small(u8),
    Imm8(i8),
    Imm32(i32),
    Konst(u16),
    Name(u16),
    Site(u16),
    Child(u16),
    Free(u16),
    To(u32),
}

/// How an f-string field converts its value before formatting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Conversion {
    /// No conversion.
    None = 0,
    /// `!s`
    Str = 1,
    /// `!r`
    Repr = 2,
    /// `!a`
    Ascii = 3,
}

macro_rules! numbered {
    ($(#[$m:meta])* $name:ident { $($(#[doc = $doc:literal])+ $v:ident),* $(,)? }) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum $name { $($(#[doc = $doc])+ $v),* }
        impl $name {
            /// The member with this number.
            #[must_use]
            pub fn from_number(n: u8) -> Option<Self> { [$(Self::$v),*].get(usize::from(n)).copied() }
        }
    };
}

numbered! {
    /// The special methods that statements look up on the type alone.
    Special {
        /// `__enter__`
        Enter,
        /// `__exit__`
        Exit,
        /// `__aenter__`
        Aenter,
        /// `__aexit__`
        Aexit,
    }
}

numbered! {
    /// Rare operations that share one instruction.
    Intrinsic {
        /// `dst = tuple(R[args])` of a list
        ListToTuple,
        /// `from R[args] import *` into the globals
        ImportStar,
        /// `dst = TypeVar(name)`; two more arguments: bound-or-constraints function (or None), default function (or None)
        TypeVar,
        /// `dst = ParamSpec(name)`; one more argument: default function (or None)
        ParamSpec,
        /// `dst = TypeVarTuple(name)`; one more argument: default function (or None)
        TypeVarTuple,
        /// `dst = TypeAliasType(name, type_params, value function)`
        TypeAlias,
        /// `dst = Generic[params]`
        Generic,
        /// `dst = Template(strings tuple, interpolations tuple)`
        Template,
        /// `dst = Interpolation(value, expression text, conversion (None or str), format spec str)`
        Interpolation,
        /// the StopIteration in `R[args]`, raised out of a generator body, as the RuntimeError it becomes
        StopIterationError,
        /// `dst = AssertionError` (the class; no arguments)
        AssertionError,
        /// `dst = NotImplementedError` (the class; no arguments)
        NotImplementedError,
        /// `dst = (matched group or None, rest or None)` for `except*`: exception group, type
        MatchGroup,
        /// `dst = ` the exception to re-raise after `except*` (or None): original, list of raised and unmatched
        PrepReraiseStar,
        /// set `__annotations__`-bearing function's type parameters: function, tuple
        SetTypeParams,
        /// `dst = ` the value of a module-level or class-level name's conditional annotation set
        SetupAnnotations,
        /// show the value of an expression statement of interactive code: value
        Display,
    }
}

instructions! {
    /// dst = src
    Move { dst: W, src: R }
    /// dst = consts[k]
    LoadConst { dst: W, k: Konst }
    /// dst = imm
    LoadInt { dst: W, imm: Imm32 }
    /// dst = None
    LoadNone { dst: W }
    /// dst = value
    LoadBool { dst: W, value: Flag }
    /// dst = nothing: the register is unbound afterwards
    LoadUndef { dst: W }
    /// raise UnboundLocalError for `name` (NameError if `free`) when src is unbound
    CheckBound { src: R, free: Flag, name: Name }

    /// dst = globals[name], else builtins[name], else NameError
    LoadGlobal { dst: W, site: Site }
    /// globals[name] = src
    StoreGlobal { src: R, site: Site }
    /// del globals[name]
    DeleteGlobal { name: Name }
    /// dst = ns[name] (any mapping), else globals, else builtins
    LoadName { dst: W, ns: R, name: Name }
    /// ns[name] = src
    StoreName { ns: R, src: R, name: Name }
    /// del ns[name]
    DeleteName { ns: R, name: Name }

    /// slot = new cell holding what the register held (perhaps nothing)
    MakeCell { slot: W }
    /// dst = the function's closure cell number `index`
    LoadClosure { dst: W, index: Free }
    /// dst = contents of cell, else UnboundLocalError for `name` (NameError if `free`)
    LoadCell { dst: W, cell: R, free: Flag, name: Name }
    /// contents of cell = src
    StoreCell { cell: R, src: R }
    /// empty the cell, else UnboundLocalError for `name`
    DeleteCell { cell: R, name: Name }
    /// dst = ns[name], else contents of cell, else NameError
    LoadNameOrCell { dst: W, ns: R, cell: R, name: Name }
    /// dst = ns[name], else globals[name], else builtins (a class scope's explicit global)
    LoadNameOrGlobal { dst: W, ns: R, name: Name }

    /// dst = lhs + rhs
    Add { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs - rhs
    Sub { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs * rhs
    Mul { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs / rhs
    Div { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs // rhs
    FloorDiv { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs % rhs
    Mod { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs ** rhs
    Pow { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs @ rhs
    MatMul { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs << rhs
    LShift { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs >> rhs
    RShift { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs & rhs
    BitAnd { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs | rhs
    BitOr { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs ^ rhs
    BitXor { dst: W, lhs: R, rhs: R, inplace: Flag }
    /// dst = lhs + imm
    AddImm { dst: W, lhs: R, inplace: Flag, imm: Imm32 }
    /// dst = lhs - imm
    SubImm { dst: W, lhs: R, inplace: Flag, imm: Imm32 }
    /// dst = lhs * imm
    MulImm { dst: W, lhs: R, inplace: Flag, imm: Imm32 }
    /// dst = lhs // imm
    FloorDivImm { dst: W, lhs: R, inplace: Flag, imm: Imm32 }
    /// dst = lhs % imm
    ModImm { dst: W, lhs: R, inplace: Flag, imm: Imm32 }
    /// dst = -src
    Neg { dst: W, src: R }
    /// dst = +src
    Pos { dst: W, src: R }
    /// dst = ~src
    Invert { dst: W, src: R }
    /// dst = not src
    Not { dst: W, src: R }

    /// dst = lhs == rhs
    Eq { dst: W, lhs: R, rhs: R }
    /// dst = lhs != rhs
    Ne { dst: W, lhs: R, rhs: R }
    /// dst = lhs < rhs
    Lt { dst: W, lhs: R, rhs: R }
    /// dst = lhs <= rhs
    Le { dst: W, lhs: R, rhs: R }
    /// dst = lhs > rhs
    Gt { dst: W, lhs: R, rhs: R }
    /// dst = lhs >= rhs
    Ge { dst: W, lhs: R, rhs: R }
    /// dst = lhs is rhs (is not, if `negate`)
    Is { dst: W, lhs: R, rhs: R, negate: Flag }
    /// dst = item in container (not in, if `negate`)
    In { dst: W, item: R, container: R, negate: Flag }

    /// → to
    Jump { to: To }
    /// if truth of src is `when` → to
    JumpIf { src: R, when: Flag, to: To }
    /// if (src is None) is `when` → to
    JumpIfNone { src: R, when: Flag, to: To }
    /// if (lhs == rhs) is `when` → to
    JumpEq { lhs: R, rhs: R, when: Flag, to: To }
    /// if (lhs != rhs) is `when` → to
    JumpNe { lhs: R, rhs: R, when: Flag, to: To }
    /// if (lhs < rhs) is `when` → to
    JumpLt { lhs: R, rhs: R, when: Flag, to: To }
    /// if (lhs <= rhs) is `when` → to
    JumpLe { lhs: R, rhs: R, when: Flag, to: To }
    /// if (lhs > rhs) is `when` → to
    JumpGt { lhs: R, rhs: R, when: Flag, to: To }
    /// if (lhs >= rhs) is `when` → to
    JumpGe { lhs: R, rhs: R, when: Flag, to: To }
    /// if (lhs == imm) is `when` → to
    JumpEqImm { lhs: R, imm: Imm8, when: Flag, to: To }
    /// if (lhs != imm) is `when` → to
    JumpNeImm { lhs: R, imm: Imm8, when: Flag, to: To }
    /// if (lhs < imm) is `when` → to
    JumpLtImm { lhs: R, imm: Imm8, when: Flag, to: To }
    /// if (lhs <= imm) is `when` → to
    JumpLeImm { lhs: R, imm: Imm8, when: Flag, to: To }
    /// if (lhs > imm) is `when` → to
    JumpGtImm { lhs: R, imm: Imm8, when: Flag, to: To }
    /// if (lhs >= imm) is `when` → to
    JumpGeImm { lhs: R, imm: Imm8, when: Flag, to: To }

    /// it..it+4 = the state of an iteration over src
    GetIter { it: Four, src: R }
    /// if the iteration at `it` has a next item: dst = item → body; else go on (the bottom of a loop)
    ForNext { it: Four, dst: W, body: To }
    /// dst = the iterator that `yield from src` drives (a coroutine is allowed only where `coroutine`)
    GetYieldFromIter { dst: W, src: R, coroutine: Flag }
    /// dst = the iterator that `await src` drives
    GetAwaitable { dst: W, src: R }
    /// dst = src.__aiter__()
    GetAiter { dst: W, src: R }
    /// dst = the awaitable iterator of src.__anext__()
    GetAnext { dst: W, src: R }
    /// send `value` into iterator `it`: if it yields, value = what it yielded, go on; if it returns, value = what it returned → done
    Send { it: R, value: W, done: To }
    /// suspend the generator, giving src; when it goes on, dst = the value sent
    Yield { dst: W, src: R }
    /// the first instruction of a generator, coroutine or async generator: make the object and return it
    StartGenerator { }
    /// if exc is StopAsyncIteration go on (it is dropped), else raise it again
    EndAsyncFor { exc: R }

    /// dst = [R[items], …]
    NewList { dst: W, items: Run, n: Len }
    /// dst = (R[items], …)
    NewTuple { dst: W, items: Run, n: Len }
    /// dst = {R[items], …}
    NewSet { dst: W, items: Run, n: Len }
    /// dst = {R[items]: R[items+1], …}
    NewDict { dst: W, items: Run, n: Pairs }
    /// list.append(item)
    ListAppend { list: R, item: R }
    /// list.extend(iterable)
    ListExtend { list: R, iterable: R }
    /// set.add(item)
    SetAdd { set: R, item: R }
    /// set.update(iterable)
    SetUpdate { set: R, iterable: R }
    /// dict[key] = value
    DictInsert { dict: R, key: R, value: R }
    /// dict.update(mapping), as `{**mapping}` does
    DictUpdate { dict: R, mapping: R }
    /// dict.update(mapping) for `callee(**mapping)`: a repeated keyword is a TypeError that names the callee
    DictMerge { dict: R, mapping: R, callee: R }
    /// dst = slice(R[parts], R[parts+1], R[parts+2])
    NewSlice { dst: W, parts: Three }
    /// dst = obj[key]
    GetItem { dst: W, obj: R, key: R }
    /// obj[key] = value
    SetItem { obj: R, key: R, value: R }
    /// del obj[key]
    DelItem { obj: R, key: R }
    /// R[items].. = exactly n items of src
    Unpack { src: R, items: Run, n: Len }
    /// R[items].. = `before` items, a list of the middle, `n - before - 1` items of src
    UnpackStar { src: R, items: Run, n: Len, before: Small }

    /// dst = obj.name
    GetAttr { dst: W, obj: R, site: Site }
    /// obj.name = value
    SetAttr { obj: R, value: R, site: Site }
    /// del obj.name
    DelAttr { obj: R, site: Site }
    /// dst = super(cls, this).name
    GetSuperAttr { dst: W, cls: R, this: R, site: Site }

    /// R[a] = R[a](R[a+2], … n arguments)
    Call { a: CallBase, n: Argc }
    /// as Call; the last arguments are named by the tuple of names consts[k]
    CallKw { a: CallBase, n: Argc, k: Konst }
    /// R[a] = R[a+1].name(R[a+2], … n arguments)
    CallMethod { a: CallBase, n: Argc, site: Site }
    /// as CallMethod; the last arguments are named by the tuple of names consts[k]
    CallMethodKw { a: CallBase, n: Argc, site: Site, k: Konst }
    /// R[a] = R[a](*R[a+2], **R[a+3]); R[a+2] is a list or tuple, R[a+3] a dict or unbound
    CallEx { a: CallBase }
    /// return src
    Return { src: R }
    /// return None
    ReturnNone { }

    /// dst = function of codes[code]; from R[parts] on, as the flags say in this order: 1 defaults tuple, 2 keyword defaults dict,
    /// 4 annotate function, 8 closure tuple of cells
    MakeFunction { dst: W, parts: R, flags: Small, code: Child }
    /// dst = the builtin that builds classes, called as (body function, name, *bases, **keywords)
    LoadBuildClass { dst: W }
    /// R[dst] = result of a rare operation on the run of registers
    Rare { dst: W, args: Run, n: Len, id: Small }

    /// dst = str of the pieces R[items], … (each a str)
    BuildString { dst: W, items: Run, n: Len }
    /// dst = format(converted src, "")
    FormatSimple { dst: W, src: R, conversion: Small }
    /// dst = format(converted src, spec)
    Format { dst: W, src: R, spec: R, conversion: Small }

    /// raise exc (a class or an instance)
    Raise { exc: R }
    /// raise exc from cause
    RaiseFrom { exc: R, cause: R }
    /// raise the exception now being handled, else RuntimeError
    RaiseHandled { }
    /// go on raising exc as it is, its traceback kept
    Reraise { exc: R }
    /// save = the exception now being handled; exc is handled from here on
    PushHandled { save: W, exc: R }
    /// the exception being handled is again save
    PopHandled { save: R }
    /// dst = exc matches the class or tuple of classes
    MatchException { dst: W, exc: R, class: R }
    /// R[dst], R[dst+1], R[dst+2] = type, value, traceback of exc
    ExceptionInfo { dst: Three, exc: R }
    /// dst = the bound special method of obj, looked up on its type, else TypeError
    LoadSpecial { dst: W, obj: R, which: Small }

    /// dst = import of the module names[name]; R[parts] = from-list (None or a tuple of names), R[parts+1] = level
    ImportName { dst: W, parts: R, name: Name }
    /// dst = attribute `name` of module, else its submodule, else ImportError
    ImportFrom { dst: W, module: R, name: Name }

    /// dst = src is a sequence in the sense of `match`
    MatchSequence { dst: W, src: R }
    /// dst = src is a mapping in the sense of `match`
    MatchMapping { dst: W, src: R }
    /// dst = tuple of the values under the keys (a tuple), or None if one is missing
    MatchKeys { dst: W, src: R, keys: R }
    /// dst = tuple of `n` positional and the named attributes (tuple consts[k]) of src if it is a `class`, else None
    MatchClass { dst: W, src: R, class: R, n: Small, k: Konst }
    /// dst = len(src)
    GetLen { dst: W, src: R }
}

const _: () = assert!(size_of::<Op>() == 8);
