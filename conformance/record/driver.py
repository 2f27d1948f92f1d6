"""Runs one program as `__main__` and answers what an onlooker would have seen of it.

Loaded once by record.mjs; `observe` is called for every program of the corpus.
"""

import asyncio
import contextvars
import asyncio.base_events
import io
import linecache
import logging
import sys
import traceback
import types
import warnings

SEPARATOR = "--- uncaught ---\n"

# What a host call answers while recording: its argument, as if the program itself had defined it.
PRELUDE = "def fetch(x): return x\n"

# Warnings are not part of what is compared.
warnings.simplefilter("ignore")
# Nor is what the event loop logs of exceptions that reached no one.
logging.getLogger("asyncio").disabled = True


def whole_traceback(exc, source, name):
    """The traceback as it is printed, without the frame of this driver."""
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    traceback_ = exc.__traceback__
    while traceback_ is not None and traceback_.tb_frame.f_code.co_filename != name:
        traceback_ = traceback_.tb_next
    return "".join(traceback.format_exception(exc.with_traceback(traceback_)))


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


class Clockwork(asyncio.base_events.BaseEventLoop):
    """CPython's own event loop without files and sockets, on a clock that jumps to the next timer instead of waiting."""

    def __init__(self):
        super().__init__()
        self._selector = self
        self._now = 0.0

    def time(self):
        return self._now

    def select(self, timeout):
        """What the loop asks of its selector: wait."""
        if timeout is None:
            raise RuntimeError("nothing is left that could go on")
        self._now += timeout + 1e-6
        return []

    def run_in_executor(self, executor, func, *args):
        """There are no threads: the function runs at once, and its result is there the next time round."""
        future = self.create_future()
        try:
            self.call_soon(self._settle, future, future.set_result, func(*args))
        except Exception as exc:
            self.call_soon(self._settle, future, future.set_exception, exc)
        return future

    @staticmethod
    def _settle(future, how, what):
        if not future.done():
            how(what)

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    """The browser's loop cannot be driven to an end; ours can."""

    _loop_factory = Clockwork


def observe(source, name, with_host, whole):
    """Standard output, then (after a separator) the exception that ended the program."""
    main = types.ModuleType("__main__")
    main.__dict__["__builtins__"] = __builtins__
    kept = sys.modules["__main__"], sys.stdout, asyncio._get_running_loop(), asyncio.events._event_loop_policy
    asyncio._set_running_loop(None)
    asyncio.events._event_loop_policy = Policy()
    sys.modules["__main__"] = main
    sys.stdout = io.StringIO()
    ended_by = ""
    try:
        if with_host:
            exec(compile(PRELUDE, "<prelude>", "exec"), main.__dict__)
        code = compile(source, name, "exec", dont_inherit=True)
        # A context of its own: what one program does to its decimal context is nothing to the next.
        contextvars.Context().run(exec, code, main.__dict__)
    except SystemExit:
        raise RuntimeError(f"{name}: an uncaught SystemExit cannot be recorded") from None
    except BaseException as exc:
        ended_by = whole_traceback(exc, source, name) if whole else exception_lines(exc)
    finally:
        out = sys.stdout.getvalue()
        sys.modules["__main__"], sys.stdout, loop, asyncio.events._event_loop_policy = kept
        asyncio._set_running_loop(loop)
    if not ended_by:
        return out
    if out and not out.endswith("\n"):
        out += "\n"
    return out + SEPARATOR + ended_by
