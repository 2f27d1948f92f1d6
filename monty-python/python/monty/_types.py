"""The shapes of what goes in and comes out."""

import datetime
from collections.abc import Callable
from typing import Any, Literal, TypedDict

PrintCallback = Callable[[Literal['stdout', 'stderr'], str], object]
"""Called with what the script writes to one of its streams, as it comes."""

Clock = Literal['virtual', 'system'] | datetime.datetime | float
"""Where time comes from: the same in every run, the host's own, or a moment at which it stands."""

Entropy = bytes | int | Literal['system']
"""What chance follows from: 32 bytes, an int, or the host's own entropy. By default it is the same in every run."""


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
    max_source: int
    """Bytes of source that a session is fed at a time."""
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


class Place(TypedDict):
    """A place in a source."""

    function: str
    file: str
    line: int
    column: int


class InspectedCall(TypedDict):
    """The call a run waits at; arguments are shown by their reprs."""

    id: int
    kind: str
    name: str
    args: list[str]
    kwargs: list[tuple[str, str]]
    text: str
    position: Place


class InspectedVariable(TypedDict):
    """A variable: `bytes` are those of its value and of what that holds."""

    name: str
    type_name: str
    repr: str
    bytes: int
    length: int | None


class InspectedFrame(TypedDict):
    """A Python frame and its variables."""

    position: Place
    variables: list[InspectedVariable]


class InspectedUsage(TypedDict):
    """What a run has used."""

    memory: int
    max_memory: int
    fuel: int
    output: int
    host_calls: int
    depth: int


class InspectedType(TypedDict):
    """All objects of a type."""

    type_name: str
    objects: int
    bytes: int


class InspectedObject(TypedDict):
    """One object, its own bytes, and the names of the variables whose value it is."""

    type_name: str
    bytes: int
    length: int | None
    names: list[str]


class InspectedHeap(TypedDict):
    """What a run's memory is full of."""

    objects: int
    bytes: int
    types: list[InspectedType]
    biggest: list[InspectedObject]


class Inspection(TypedDict):
    """Where a paused program or a session stands, and what it is full of."""

    state: Literal['call', 'pending', 'interrupted', 'idle']
    call: InspectedCall | None
    pending: list[int]
    timer: float | None
    open_calls: list[int]
    stack: list[InspectedFrame]
    usage: InspectedUsage
    heap: InspectedHeap
