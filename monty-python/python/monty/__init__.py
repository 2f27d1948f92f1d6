"""Runs Python you did not write: limited, closed, pausable."""

from ._errors import MontyError, MontyLimitError, MontyRuntimeError, MontySnapshotError, MontySyntaxError
from ._monty import Canceller, FunctionSnapshot, FutureSnapshot, InterruptedSnapshot, Monty, MontyComplete, Session, Snapshot
from ._objects import HostObject, MontyObject
from ._types import FrameInfo, Inspection, PrintCallback, ResourceLimits, Usage
from . import tools

__all__ = [
    'Canceller',
    'FrameInfo',
    'FunctionSnapshot',
    'FutureSnapshot',
    'HostObject',
    'Inspection',
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
