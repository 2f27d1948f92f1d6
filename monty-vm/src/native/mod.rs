//! The contract of functions written in Rust.
//!
//! A table of rows, each Python's own signature beside the function:
//!
//! ```text
//! pub(super) static METHODS: &[Native] = natives! {
//!     "append(object, /)" => append,                              // Rust alone
//!     "index(value, start=0, stop=..., /)" => index | "list_index", // Rust, or the twin when Rust declines
//!     "sort(*, key=None, reverse=False)" => py "list_sort",        // always Python, a function of the prelude
//! };
//! fn append(ctx: &mut Ctx, args: &[Value]) -> Answer { … }
//! ```
//!
//! The function gets its bound arguments: one value per parameter, the receiver (or class) before them for methods;
//! `*args` is a tuple, `**kwargs` a dict, an optional one with the default `...` is `Undef`. It cannot run Python. It asks for
//! memory (`ctx.reserve`) and charges work (`ctx.work`) before it changes anything, and it returns `Raise::Decline`, having
//! changed nothing, when only Python can go on: a user's `__eq__`, `__hash__`, `__iter__`, a callback.

pub mod sig;
mod compile;
mod memo;
mod library;
mod ctx;
mod world;

mod bind;
mod apply;

pub use bind::Bound;
pub use compile::{Compile, CompileFault, CompileMode};
pub use ctx::{Asks, Ctx, take};
pub use library::Library;
pub use sig::{Param, Passing, Role, Sig};
pub use world::{Constant, Member, ModuleDef, TypeDef, World};

use crate::object::Value;
use crate::raise::Answer;

/// A function in Rust.
pub type Body = fn(&mut Ctx, &[Value]) -> Answer;

/// Operations the machine itself does, because they run Python; the arguments are bound like any native's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MachineFn {
    /// `next(iterator)`, without a default.
    Next,
    /// Fills a list with what a generator yields.
    Collect,
    /// Adds what a generator yields to a total: generator, list of total and rounding error.
    Sum,
    /// `generator.send(value)`
    Send,
    /// `generator.throw(exception)`, an instance.
    Throw,
    /// `getattr(obj, name)`, without a default.
    GetAttr,
    /// `setattr(obj, name, value)`
    SetAttr,
    /// `delattr(obj, name)`
    DelAttr,
    /// Attribute access as `object.__getattribute__` does it: the class's own hooks are not called.
    PlainGetAttr,
    /// `object.__setattr__(obj, name, value)`
    PlainSetAttr,
    /// `object.__delattr__(obj, name)`
    PlainDelAttr,
    /// What a descriptor of a builtin class or of `__slots__` gives for an instance: descriptor, instance.
    BindDescriptor,
    /// Calls `f(*args, **kwargs)`: function, tuple, dict.
    Apply,
    /// Runs a native whose arguments are bound: native, tuple.
    CallBound,
    /// Compiles source text to a code object: source, file name, mode (`exec`, `eval`, `single`).
    Compile,
    /// Runs a class body: function, namespace.
    RunBody,
    /// The globals of the calling frame.
    Globals,
    /// The locals of the calling frame.
    Locals,
    /// Pauses the run for a host call: name, args tuple, kwargs dict.
    Host,
    /// The answer of a host call that was to come later: its number.
    HostTake,
    /// Pauses the run until the host has settled one of these calls, or time has gone by: tuple of numbers, seconds or None.
    HostWait,
    /// `eval`/`exec`: code, globals dict, locals mapping or None.
    RunCode,
    /// The exception now being handled, or None.
    Handled,
    /// The program's arguments, a list.
    Argv,
    /// Imports a module by name, running its body if it is the first time.
    Import,
    /// The dict of the modules that have been imported.
    Modules,
    /// File and line of the frame that many calls up, from 1.
    Caller,
    /// The entries of a traceback with their source as reports show it.
    TracedFrames,
    /// What a report suggests instead of a name that an exception did not find.
    Suggestion,
    /// The rows of a source's tree: source, file name, mode.
    ParseTree,
    /// The text of the rows of a tree.
    UnparseTree,
    /// A visible frame that many calls up as a tuple of what it is made of; None if there is none.
    FrameAt,
    /// The same of a generator that is not done.
    GeneratorFrame,
    /// `iter(obj)` for objects with a `__iter__` in Python: the result is checked to be an iterator.
    Iter,
}

/// How a row does its work.
#[derive(Clone, Copy, Debug)]
pub enum Does {
    /// In Rust alone.
    Rust(Body),
    /// In Rust, or in the prelude's function of this name when Rust declines.
    Twin(Body, &'static str),
    /// In the prelude's function of this name.
    Python(&'static str),
    /// In the machine.
    Machine(MachineFn),
}

/// One row of a table of native functions.
#[derive(Clone, Copy, Debug)]
pub struct Native {
    /// Its signature.
    pub sig: Sig,
    /// How it does its work.
    pub does: Does,
}

/// Declares a table of native functions; see the module's documentation.
#[macro_export]
macro_rules! natives {
    (@rows [$($done:expr),*] $sig:literal => py $twin:literal $(, $($rest:tt)*)?) => {
        $crate::natives!(@rows [$($done,)* $crate::native::Native {
            sig: const { $crate::native::Sig::parse($sig) }, does: $crate::native::Does::Python($twin) }] $($($rest)*)?)
    };
    (@rows [$($done:expr),*] $sig:literal => machine $what:ident $(, $($rest:tt)*)?) => {
        $crate::natives!(@rows [$($done,)* $crate::native::Native {
            sig: const { $crate::native::Sig::parse($sig) },
            does: $crate::native::Does::Machine($crate::native::MachineFn::$what) }] $($($rest)*)?)
    };
    (@rows [$($done:expr),*] $sig:literal => $body:ident | $twin:literal $(, $($rest:tt)*)?) => {
        $crate::natives!(@rows [$($done,)* $crate::native::Native {
            sig: const { $crate::native::Sig::parse($sig) }, does: $crate::native::Does::Twin($body, $twin) }] $($($rest)*)?)
    };
    (@rows [$($done:expr),*] $sig:literal => $body:ident $(, $($rest:tt)*)?) => {
        $crate::natives!(@rows [$($done,)* $crate::native::Native {
            sig: const { $crate::native::Sig::parse($sig) }, does: $crate::native::Does::Rust($body) }] $($($rest)*)?)
    };
    (@rows [$($done:expr),*]) => { &[$($done),*] };
    ($($rows:tt)*) => { $crate::natives!(@rows [] $($rows)*) };
}
pub use crate::natives;
