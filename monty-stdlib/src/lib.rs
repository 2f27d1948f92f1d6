#![doc = include_str!("../README.md")]

mod buffer;
mod binascii;
mod collections;
mod hashlib;
mod heapq;
mod itertools;
mod json;
mod decimal;
mod math;
mod python;
mod difflib;
mod unicodedata;
mod re;
mod random;
mod secrets;
mod string;
mod r#struct;
mod strptime;
mod time;
mod zoneinfo;

use monty_vm::native::{Library, ModuleDef, World};
use monty_vm::{PRELUDE, builtins, types};

/// The Python halves of the modules, compiled when this crate is built.
static STDLIB: Library = Library::new(include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.bin")));

static MODULES: &[&ModuleDef] = &[
    &builtins::MODULE,
    &builtins::hidden::MODULE,
    &python::BASE64,
    &binascii::MODULE,
    &hashlib::MODULE,
    &r#struct::MODULE,
    &python::CSV,
    &python::FNMATCH,
    &python::HMAC,
    &python::HTML,
    &python::HTML_ENTITIES,
    &secrets::MODULE,
    &python::SHLEX,
    &python::TEXTWRAP,
    &python::URLLIB,
    &python::URLLIB_PARSE,
    &python::UUID,
    &json::DECODER,
    &json::ENCODER,
    &json::MODULE,
    &decimal::MODULE,
    &math::MODULE,
    &python::ABC,
    &python::ARGPARSE,
    &python::AST,
    &python::ASYNCIO,
    &python::ASYNCIO_COROUTINES,
    &python::ASYNCIO_EVENTS,
    &python::ASYNCIO_EXCEPTIONS,
    &python::ASYNCIO_FUTURES,
    &python::ASYNCIO_HOST,
    &python::ASYNCIO_LOCKS,
    &python::ASYNCIO_LOOPS,
    &python::ASYNCIO_QUEUES,
    &python::ASYNCIO_REPRS,
    &python::ASYNCIO_RUNNERS,
    &python::ASYNCIO_TASKGROUPS,
    &python::ASYNCIO_TASKS,
    &python::ASYNCIO_TIMEOUTS,
    &python::BISECT,
    &python::BORDER,
    &collections::MODULE,
    &python::COLLECTIONS_ABC,
    &python::CONTEXTVARS,
    &python::ANNOTATIONLIB,
    &python::CONTEXTLIB,
    &python::COPY,
    &python::COPYREG,
    &python::DATACLASSES,
    &python::ENUM,
    &python::FRACTIONS,
    &python::ERRNO,
    &python::FUNCTOOLS,
    &python::FUTURE,
    &python::GETOPT,
    &python::GRAPHLIB,
    &heapq::MODULE,
    &python::INSPECT,
    &python::IO,
    &itertools::MODULE,
    &python::KEYWORD,
    &python::LOGGING,
    &python::NUMBERS,
    &python::OPERATOR,
    &python::OS,
    &python::OS_PATH,
    &python::PATHLIB,
    &python::POSIXPATH,
    &python::PPRINT,
    &python::QUEUE,
    &python::TRACEBACK,
    &python::WARNINGS,
    &re::MODULE,
    &python::REPRLIB,
    &python::SYS,
    &python::TYPES,
    &python::TYPING,
    &python::WEAKREF,
    &python::STATISTICS,
    &random::MODULE,
    &string::MODULE,
    &strptime::MODULE,
    &time::MODULE,
    &difflib::MODULE,
    &difflib::MARKUP,
    &unicodedata::MODULE,
    &zoneinfo::MODULE,
    &python::CALENDAR,
    &python::CMATH,
    &python::DATETIME,
];

static WORLD: World = World { types: types::TYPES, modules: MODULES, libraries: &[&PRELUDE, &STDLIB] };

/// The builtin types and modules with the standard library. Nothing of it is built when a VM starts, and a module's Python half is
/// decoded when the module is first imported.
#[must_use]
pub fn world() -> &'static World {
    &WORLD
}
