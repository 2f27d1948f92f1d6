"""The shapes of what goes in and comes out."""

from collections.abc import Callable
from typing import Any, Literal, TypedDict

PrintCallback = Callable[[Literal['stdout'], str], object]
"""Called with what the script prints, as it comes."""


class ResourceLimits(TypedDict, total=False):
    """What a run may take. What is left out has its default."""

    max_memory: int
    """Bytes of memory; 64 MiB by default."""
    max_duration_secs: float
    """Seconds of work from one start or resume until the run ends with `TimeoutError`."""
    max_steps: int
    """Steps of work in all: about one for each call, loop turn and small piece of native work."""
    max_recursion_depth: int
    """Nested calls; 1000 by default."""
    max_output: int
    """Bytes of output; 1 MiB by default."""
    max_host_calls: int
    """Calls of external functions."""
    slice_steps: int
    """Steps from one start or resume until the run is handed back as an `InterruptedSnapshot`."""


class FrameInfo(TypedDict):
    """A Python frame of a paused program."""

    function_name: str
    filename: str
    line: int
    locals: dict[str, Any]


class Usage(TypedDict):
    """What a run has used. All but the time is the same on every machine."""

    memory: int
    """Bytes of memory in use."""
    steps: int
    """Steps of work."""
    output: int
    """Bytes of output."""
    host_calls: int
    """Calls of external functions."""
    depth: int
    """Nested calls."""
    duration_secs: float
    """Seconds of work in this process."""
