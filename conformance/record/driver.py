"""Runs one program as `__main__` and answers what an onlooker would have seen of it.

Loaded once by record.mjs; `observe` is called for every program of the corpus.
"""

import io
import sys
import traceback
import types
import warnings

SEPARATOR = "--- uncaught ---\n"

# What a host call answers while recording: its argument, as if the program itself had defined it.
PRELUDE = "def fetch(x): return x\n"

# Warnings are not part of what is compared.
warnings.simplefilter("ignore")


def exception_lines(exc):
    """The end of the traceback: `TypeName: message`, without frames and source excerpts."""
    # From the exception with its traceback, for only then names are suggested ("Did you mean").
    told = traceback.TracebackException.from_exception(exc).format_exception_only()
    lines = "".join(told).splitlines()
    if isinstance(exc, SyntaxError):
        # The lines above the last one show the place in the source.
        start = next(i for i, line in enumerate(lines) if not line.startswith("  "))
        lines = lines[start:]
    return "\n".join(lines) + "\n"


def observe(source, name, with_host):
    """Standard output, then (after a separator) the exception that ended the program."""
    main = types.ModuleType("__main__")
    main.__dict__["__builtins__"] = __builtins__
    kept = sys.modules["__main__"], sys.stdout
    sys.modules["__main__"] = main
    sys.stdout = io.StringIO()
    ended_by = ""
    try:
        if with_host:
            exec(compile(PRELUDE, "<prelude>", "exec"), main.__dict__)
        exec(compile(source, name, "exec", dont_inherit=True), main.__dict__)
    except SystemExit:
        raise RuntimeError(f"{name}: an uncaught SystemExit cannot be recorded") from None
    except BaseException as exc:
        ended_by = exception_lines(exc)
    finally:
        out = sys.stdout.getvalue()
        sys.modules["__main__"], sys.stdout = kept
    if not ended_by:
        return out
    if out and not out.endswith("\n"):
        out += "\n"
    return out + SEPARATOR + ended_by
