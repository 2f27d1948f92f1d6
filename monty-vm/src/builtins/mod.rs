//! The module `builtins`: what a program may use without importing anything; and the helpers of the prelude.

mod number;
mod sequence;
mod text;
mod classes;
mod names;
pub mod hidden;

use crate::native::{ModuleDef, Native, natives};

use classes::{callable, id, isinstance, issubclass};
use number::{abs, divmod, pow, round};
use sequence::{all, any, hash, len, max, min, sorted, sum};
use text::{ascii, bin, chr, format, hex, oct, ord, print, repr};

/// The module.
pub static MODULE: ModuleDef =
    ModuleDef { name: "builtins", functions: FUNCTIONS, constants: names::CONSTANTS, python: None };

static FUNCTIONS: &[Native] = natives! {
    "abs(x, /)" => abs | "abs_python",
    "aiter(async_iterable, /)" => py "aiter_python",
    "all(iterable, /)" => all | "all_python",
    "anext(async_iterator, default=..., /)" => py "anext_python",
    "any(iterable, /)" => any | "any_python",
    "ascii(obj, /)" => ascii | "ascii_python",
    "bin(number, /)" => bin | "bin_python",
    "breakpoint(*args, **kwargs)" => py "breakpoint_python",
    "callable(obj, /)" => callable,
    "chr(i, /)" => chr | "chr_python",
    "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)" => py "compile_python",
    "delattr(obj, name, /)" => machine DelAttr,
    "dir(object=..., /)" => py "dir_python",
    "divmod(x, y, /)" => divmod | "divmod_python",
    "eval(source, /, globals=None, locals=None)" => py "eval_python",
    "exec(source, /, globals=None, locals=None, *, closure=None)" => py "exec_python",
    "format(value, format_spec='', /)" => format | "format",
    "getattr(object, name, default=..., /)" => py "getattr_python",
    "globals()" => machine Globals,
    "hasattr(obj, name, /)" => py "hasattr_python",
    "hash(obj, /)" => hash | "hash",
    "hex(number, /)" => hex | "hex_python",
    "id(obj, /)" => id,
    "input(prompt='', /)" => py "input_python",
    "isinstance(obj, class_or_tuple, /)" => isinstance | "isinstance_hook",
    "issubclass(cls, class_or_tuple, /)" => issubclass | "issubclass_hook",
    "iter(object, sentinel=..., /)" => py "iter_python",
    "len(obj, /)" => len | "length",
    "locals()" => machine Locals,
    "max(*args, key=None, default=...)" => max | "max_python",
    "min(*args, key=None, default=...)" => min | "min_python",
    "next(iterator, default=..., /)" => py "next_python",
    "oct(number, /)" => oct | "oct_python",
    "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)" => py "open_python",
    "ord(character, /)" => ord,
    "pow(base, exp, mod=None)" => pow | "pow_python",
    "print(*args, sep=None, end=None, file=None, flush=False)" => print | "print_python",
    "repr(obj, /)" => repr | "repr",
    "round(number, ndigits=None)" => round | "round_python",
    "setattr(obj, name, value, /)" => machine SetAttr,
    "sorted(iterable, /, *, key=None, reverse=False)" => sorted | "sorted_python",
    "sum(iterable, /, start=0)" => sum | "sum_python",
    "vars(object=..., /)" => py "vars_python",
    "__build_class__(func, name, /, *bases, metaclass=None, **kwds)" => py "build_class_bound",
    "__import__(name, globals=None, locals=None, fromlist=None, level=0)" => py "import_python",
};

/// The builtin type that a generator of the prelude shows itself as.
#[must_use]
pub fn generator_type(name: &str) -> Option<crate::object::TypeId> {
    hidden::GENERATORS.iter().find(|(n, _)| *n == name).map(|(_, id)| *id)
}
