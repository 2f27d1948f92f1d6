from collections.abc import Callable, Mapping, Sequence
from typing import Any, final, overload

from ._types import FrameInfo, PrintCallback, ResourceLimits

__all__ = ['FunctionSnapshot', 'InterruptedSnapshot', 'Monty', 'MontyComplete']

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
    def start(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> MontyComplete | FunctionSnapshot | InterruptedSnapshot:
        """Runs until the end, the first call of an external function, or the end of a slice."""
    def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        external_functions: Mapping[str, Callable[..., Any]] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> Any:
        """Runs to the end, calling `external_functions` for the program, and gives the value of its last expression."""
    def dump(self) -> bytes:
        """The program as bytes."""
    @staticmethod
    def load(data: bytes) -> Monty:
        """The program that `dump` made bytes of."""

@final
class MontyComplete:
    """A program that has come to its end."""

    @property
    def output(self) -> Any:
        """The value of its last expression."""

@final
class FunctionSnapshot:
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
    def call_id(self) -> int:
        """The number of the call in its run."""
    @overload
    def resume(self, *, return_value: Any) -> MontyComplete | FunctionSnapshot | InterruptedSnapshot:
        """Answers the call with what it returns."""
    @overload
    def resume(self, *, exception: BaseException) -> MontyComplete | FunctionSnapshot | InterruptedSnapshot:
        """Answers the call with an exception to raise."""
    def dump(self) -> bytes:
        """The paused program as bytes."""
    @staticmethod
    def load(
        data: bytes, *, limits: ResourceLimits | None = None, print_callback: PrintCallback | None = None
    ) -> FunctionSnapshot | InterruptedSnapshot:
        """The paused program that `dump` made bytes of."""
    def frames(self) -> list[FrameInfo]:
        """The Python frames of the program, outermost first."""

@final
class InterruptedSnapshot:
    """A program whose slice of work is used up."""

    def resume(self) -> MontyComplete | FunctionSnapshot | InterruptedSnapshot:
        """Goes on with a new slice."""
    def dump(self) -> bytes:
        """The paused program as bytes."""
    @staticmethod
    def load(
        data: bytes, *, limits: ResourceLimits | None = None, print_callback: PrintCallback | None = None
    ) -> FunctionSnapshot | InterruptedSnapshot:
        """The paused program that `dump` made bytes of."""
    def frames(self) -> list[FrameInfo]:
        """The Python frames of the program, outermost first."""
