//! The modules that are Python alone, and need no table of their own.

use monty_vm::native::ModuleDef;

const fn module(name: &'static str, entry: &'static str) -> ModuleDef {
    ModuleDef { name, functions: &[], constants: &[], python: Some(entry) }
}

macro_rules! modules {
    ($($name:ident = $text:literal),* $(,)?) => {
        $(pub(crate) static $name: ModuleDef = module($text, concat!("module ", $text));)*
    };
}

modules! {
    ABC = "abc",
    ARGPARSE = "argparse",
    AST = "ast",
    ASYNCIO = "asyncio",
    ASYNCIO_COROUTINES = "asyncio.coroutines",
    ASYNCIO_EVENTS = "asyncio.events",
    ASYNCIO_EXCEPTIONS = "asyncio.exceptions",
    ASYNCIO_FUTURES = "asyncio.futures",
    ASYNCIO_HOST = "asyncio.host",
    ASYNCIO_LOCKS = "asyncio.locks",
    ASYNCIO_LOOPS = "asyncio.loops",
    ASYNCIO_QUEUES = "asyncio.queues",
    ASYNCIO_REPRS = "asyncio.reprs",
    ASYNCIO_RUNNERS = "asyncio.runners",
    ASYNCIO_TASKGROUPS = "asyncio.taskgroups",
    ASYNCIO_TASKS = "asyncio.tasks",
    ASYNCIO_TIMEOUTS = "asyncio.timeouts",
    BISECT = "bisect",
    BORDER = "_border",
    CALENDAR = "calendar",
    CMATH = "cmath",
    COLLECTIONS_ABC = "collections.abc",
    CONTEXTVARS = "contextvars",
    DATETIME = "datetime",
    ANNOTATIONLIB = "annotationlib",
    CONTEXTLIB = "contextlib",
    COPY = "copy",
    COPYREG = "copyreg",
    DATACLASSES = "dataclasses",
    ENUM = "enum",
    FRACTIONS = "fractions",
    ERRNO = "errno",
    FUNCTOOLS = "functools",
    FUTURE = "__future__",
    GETOPT = "getopt",
    GRAPHLIB = "graphlib",
    INSPECT = "inspect",
    IO = "io",
    KEYWORD = "keyword",
    LOGGING = "logging",
    NUMBERS = "numbers",
    OPERATOR = "operator",
    OS = "os",
    OS_PATH = "os.path",
    PATHLIB = "pathlib",
    POSIXPATH = "posixpath",
    PPRINT = "pprint",
    QUEUE = "queue",
    REPRLIB = "reprlib",
    SYS = "sys",
    TRACEBACK = "traceback",
    TYPES = "types",
    TYPING = "typing",
    WARNINGS = "warnings",
    WEAKREF = "weakref",
    STATISTICS = "statistics",
}

// Text, and what is made of it.
modules! {
    BASE64 = "base64",
    CSV = "csv",
    FNMATCH = "fnmatch",
    HMAC = "hmac",
    HTML = "html",
    HTML_ENTITIES = "html.entities",
    SHLEX = "shlex",
    TEXTWRAP = "textwrap",
    URLLIB = "urllib",
    URLLIB_PARSE = "urllib.parse",
    UUID = "uuid",
}
