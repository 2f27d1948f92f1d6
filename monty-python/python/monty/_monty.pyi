from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, final, overload

from ._types import Clock, Entropy, FrameInfo, Inspection, PrintCallback, ResourceLimits, Usage

__all__ = ['Canceller', 'command', 'FunctionSnapshot', 'FutureSnapshot', 'InterruptedSnapshot', 'Monty', 'MontyComplete', 'Session', 'Snapshot']

Progress: TypeAlias = MontyComplete | FunctionSnapshot | FutureSnapshot | InterruptedSnapshot
Answers: TypeAlias = Mapping[int, Mapping[Literal['return_value', 'exception'], Any]]

def command(words: Sequence[str]) -> int:
    """The `monty` command: its words, its own name first. Gives the exit code."""

@final
class Canceller:
    """Ends a run that goes on in another thread."""

    def __new__(cls) -> Canceller: ...
    def cancel(self) -> None:
        """The run ends at the next opportunity."""

@final
class Monty:
    """A compiled program: runs any number of times, in any thread."""

    def __new__(
        cls,
        code: str,
        *,
        script_name: str = 'main.py',
        inputs: Sequence[str] | None = None,
        external_functions: Sequence[str] | None = None,
        async_functions: Sequence[str] | None = None,
        top_level_await: bool = False,
        classes: Sequence[type] | None = None,
    ) -> Monty: ...
    @property
    def script_name(self) -> str:
        """The name tracebacks show."""
    @property
    def inputs(self) -> list[str]:
        """The names of its inputs."""
    @property
    def external_functions(self) -> list[str]:
        """The names of the functions the host answers."""
    @property
    def async_functions(self) -> list[str]:
        """The names of those whose calls the program awaits."""
    def start(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        modules: Mapping[str, Any] | None = None,
        clock: Clock | None = None,
        entropy: Entropy | None = None,
        env: Mapping[str, str] | None = None,
        journal: bool = False,
        canceller: Canceller | None = None,
    ) -> Progress:
        """Runs until the end, the first call of an external function, or the end of a slice."""
    def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        external_functions: Mapping[str, Callable[..., Any]] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        modules: Mapping[str, Any] | None = None,
        clock: Clock | None = None,
        entropy: Entropy | None = None,
        env: Mapping[str, str] | None = None,
    ) -> Any:
        """Runs to the end, calling `external_functions` for the program, and gives the value of its last expression."""
    async def run_async(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        external_functions: Mapping[str, Callable[..., Any]] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        modules: Mapping[str, Any] | None = None,
        clock: Clock | None = None,
        entropy: Entropy | None = None,
        env: Mapping[str, str] | None = None,
    ) -> Any:
        """As `run`, for an event loop: functions may be coroutine functions; those of `async_functions` are under way together."""
    def replay(
        self,
        journal: bytes,
        *,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        modules: Mapping[str, Any] | None = None,
        objects: Sequence[Any] | None = None,
    ) -> Progress:
        """Does again what a run did that was started with `journal=True`, and goes on from there."""
    def dump(self) -> bytes:
        """The program as bytes."""
    @staticmethod
    def load(data: bytes, *, classes: Sequence[type] | None = None) -> Monty:
        """The program that `dump` made bytes of."""

@final
class MontyComplete:
    """A program that has come to its end."""

    @property
    def output(self) -> Any:
        """The value of its last expression."""

class Snapshot:
    """What all paused programs can do."""

    def dump(self) -> bytes:
        """The paused program as bytes."""
    @staticmethod
    def load(
        data: bytes,
        *,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        modules: Mapping[str, Any] | None = None,
        classes: Sequence[type] | None = None,
        objects: Sequence[Any] | None = None,
    ) -> FunctionSnapshot | FutureSnapshot | InterruptedSnapshot:
        """The paused program that `dump` made bytes of."""
    def frames(self) -> list[FrameInfo]:
        """The Python frames of the program, outermost first."""
    def usage(self) -> Usage:
        """What the run has used so far."""
    def inspect(self) -> Inspection:
        """Where it stands and what it is full of."""
    def journal(self) -> bytes | None:
        """What it was given and answered, if it was started with `journal=True`."""
    @property
    def objects(self) -> list[Any]:
        """The objects of the host's that the script has, by their numbers from 1: what `load` takes."""

@final
class FunctionSnapshot(Snapshot):
    """A program that waits at a call of an external function."""

    @property
    def function_name(self) -> str:
        """The function's name."""
    @property
    def args(self) -> tuple[Any, ...]:
        """Arguments by position."""
    @property
    def kwargs(self) -> dict[str, Any]:
        """Arguments by name."""
    @property
    def kind(
        self,
    ) -> Literal['function', 'awaited', 'method', 'attribute', 'set_attribute', 'name', 'module', 'system']:
        """What is asked for. Of a method or an attribute the object is the first argument."""
    def callee(self, external_functions: Mapping[str, Callable[..., Any]] | None = None) -> Callable[..., Any] | None:
        """What answers the call, to be called with its arguments: one of these functions, one of a module, a method of an object."""
    def resume_missing(self) -> Progress:
        """Answers that there is no such thing."""
    @property
    def call_id(self) -> int:
        """The number of the call in its run."""
    @overload
    def resume(self, *, return_value: Any) -> Progress:
        """Answers the call with what it returns."""
    @overload
    def resume(self, *, exception: BaseException) -> Progress:
        """Answers the call with an exception to raise."""
    @overload
    def resume(self, *, future: object) -> Progress:
        """Answers the call with a future: a `FutureSnapshot` takes the answer."""
    @property
    def awaited(self) -> bool:
        """Is it a call of one of `async_functions`?"""
    @property
    def line(self) -> int:
        """The line the call stands in, from 1."""
    @property
    def column(self) -> int:
        """The column in characters, from 1."""
    def fork(self) -> FunctionSnapshot:
        """Another run in the same state."""

@final
class FutureSnapshot(Snapshot):
    """A program all of whose tasks wait: for calls that were answered with a future, for time to go by."""

    @property
    def pending_call_ids(self) -> list[int]:
        """The numbers of the calls that are awaited."""
    @property
    def timer(self) -> float | None:
        """Seconds until a timer of the program's goes off."""
    def resume(self, results: Answers | None = None, *, elapsed: float | None = None) -> Progress:
        """Answers calls by their numbers; `elapsed` is time that went by, in seconds."""
    def fork(self) -> FutureSnapshot:
        """Another run in the same state."""

@final
class InterruptedSnapshot(Snapshot):
    """A program whose slice of work is used up."""

    def resume(self) -> Progress:
        """Goes on with a new slice."""
    def fork(self) -> InterruptedSnapshot:
        """Another run in the same state."""

@final
class Session:
    """A program that grows, snippet by snippet. Variables stay from one to the next, after an error too."""

    def __new__(
        cls,
        *,
        external_functions: Mapping[str, Callable[..., Any]] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        modules: Mapping[str, Any] | None = None,
        classes: Sequence[type] | None = None,
        top_level_await: bool = False,
        clock: Clock | None = None,
        entropy: Entropy | None = None,
        env: Mapping[str, str] | None = None,
    ) -> Session: ...
    def feed(self, code: str) -> Any:
        """Runs a snippet to its end, and gives the value of its last expression."""
    async def feed_async(self, code: str) -> Any:
        """As `feed`, for an event loop: functions may be coroutine functions; their calls are awaited, and under way together."""
    def abandon(self) -> None:
        """Drops the snippet that is under way; what it has done stays done."""
    def inspect(self) -> Inspection:
        """Where it stands and what it is full of."""
    @property
    def objects(self) -> list[Any]:
        """The objects of the host's that the script has, by their numbers from 1: what `load` takes."""
    def _begin(self, code: str) -> tuple[str, Any]: ...
    def _return(self, value: Any) -> tuple[str, Any]: ...
    def _raise(self, exception: BaseException) -> tuple[str, Any]: ...
    def _later(self) -> tuple[str, Any]: ...
    def _go_on(self) -> tuple[str, Any]: ...
    def _settle(self, id: int, *, return_value: Any = None, exception: BaseException | None = None) -> None: ...
    def _elapse(self, seconds: float) -> None: ...
    def proceed(self) -> bool:
        """Goes on with a snippet whose slice of work was used up. True when it is done."""
    def set(self, name: str, value: Any) -> None:
        """Sets a variable."""
    def get(self, name: str, default: Any = None) -> Any:
        """A variable's value, or the default."""
    def names(self) -> list[str]:
        """The names of its variables."""
    def usage(self) -> Usage:
        """What it has used so far."""
    def fork(self) -> Session:
        """Another session in the same state."""
    def dump(self) -> bytes:
        """The session as bytes."""
    @staticmethod
    def load(
        data: bytes,
        *,
        external_functions: Mapping[str, Callable[..., Any]] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        modules: Mapping[str, Any] | None = None,
        classes: Sequence[type] | None = None,
        objects: Sequence[Any] | None = None,
        top_level_await: bool = False,
    ) -> Session:
        """The session that `dump` made bytes of."""
