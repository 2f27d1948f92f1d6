# The exceptions of asyncio: their bases, names and texts.
import asyncio

for e in (
    asyncio.CancelledError('m'), asyncio.InvalidStateError(), asyncio.QueueEmpty(), asyncio.QueueFull(),
    asyncio.QueueShutDown(), asyncio.BrokenBarrierError('b'), asyncio.SendfileNotAvailableError(),
    asyncio.IncompleteReadError(b'ab', 5), asyncio.IncompleteReadError(b'', None), asyncio.LimitOverrunError('l', 3),
):
    print(type(e).__module__, type(e).__name__, type(e).__mro__[1].__name__, e)
print(asyncio.TimeoutError is TimeoutError, issubclass(asyncio.CancelledError, Exception))
raise asyncio.CancelledError('uncaught')
