# Names of the package.
import asyncio

print(asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION)
for name in ('tasks', 'events', 'futures', 'locks', 'queues', 'exceptions', 'timeouts', 'taskgroups', 'runners', 'coroutines'):
    print(name, getattr(asyncio, name).__name__)
print('sleep' in asyncio.__all__, 'TaskGroup' in asyncio.__all__)
from asyncio import *
from asyncio.exceptions import CancelledError as C
import asyncio.queues as q
print(CancelledError is C, q.Queue is Queue, gather is asyncio.gather)
