# Concurrency of tasks on an event loop that lives in the heap.

from asyncio import coroutines, events, exceptions, futures, locks, loops, queues, runners, taskgroups, tasks, timeouts
from asyncio.coroutines import *
from asyncio.events import *
from asyncio.events import _get_running_loop, _set_running_loop
from asyncio.exceptions import *
from asyncio.futures import *
from asyncio.locks import *
from asyncio.loops import *
from asyncio.queues import *
from asyncio.runners import *
from asyncio.taskgroups import *
from asyncio.tasks import *
from asyncio.tasks import _enter_task, _leave_task, _register_task, _unregister_task
from asyncio.timeouts import *

__all__ = (
    coroutines.__all__ + events.__all__ + exceptions.__all__ + futures.__all__ + locks.__all__ + loops.__all__
    + queues.__all__ + runners.__all__ + taskgroups.__all__ + tasks.__all__ + ('to_thread',) + timeouts.__all__
)


_OUTSIDE = frozenset((
    'open_connection', 'start_server', 'open_unix_connection', 'start_unix_server', 'StreamReader', 'StreamWriter',
    'create_subprocess_exec', 'create_subprocess_shell',
))


def __getattr__(name):
    reason = ''
    if name in _OUTSIDE:
        reason = ': this interpreter runs without sockets and processes; a host function can stand in'
    raise AttributeError(f"module 'asyncio' has no attribute '{name}'{reason}")


async def to_thread(func, /, *args, **kwargs):
    """There are no threads: the function runs at once, in a copy of the context."""
    from contextvars import copy_context
    from functools import partial
    call = partial(copy_context().run, func, *args, **kwargs)
    return await get_running_loop().run_in_executor(None, call)
