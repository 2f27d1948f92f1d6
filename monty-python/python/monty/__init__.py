"""Runs Python you did not write: limited, closed, pausable."""

from ._errors import MontyError, MontyLimitError, MontyRuntimeError, MontySyntaxError
from ._monty import FunctionSnapshot, InterruptedSnapshot, Monty, MontyComplete
from ._objects import MontyObject
from ._types import FrameInfo, PrintCallback, ResourceLimits

__all__ = [
    'FrameInfo',
    'FunctionSnapshot',
    'InterruptedSnapshot',
    'Monty',
    'MontyComplete',
    'MontyError',
    'MontyLimitError',
    'MontyObject',
    'MontyRuntimeError',
    'MontySyntaxError',
    'PrintCallback',
    'ResourceLimits',
]
