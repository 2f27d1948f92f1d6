"""Runs Python you did not write: limited, closed, pausable."""

from ._errors import MontyError, MontyLimitError, MontyRuntimeError, MontySnapshotError, MontySyntaxError
from ._monty import FunctionSnapshot, FutureSnapshot, InterruptedSnapshot, Monty, MontyComplete, Session, Snapshot
from ._objects import MontyObject
from ._types import FrameInfo, PrintCallback, ResourceLimits, Usage
from . import tools

__all__ = [
    'FrameInfo',
    'FunctionSnapshot',
    'FutureSnapshot',
    'InterruptedSnapshot',
    'Monty',
    'MontyComplete',
    'MontyError',
    'MontyLimitError',
    'MontyObject',
    'MontyRuntimeError',
    'MontySnapshotError',
    'MontySyntaxError',
    'PrintCallback',
    'ResourceLimits',
    'Session',
    'Snapshot',
    'Usage',
    'tools',
]
