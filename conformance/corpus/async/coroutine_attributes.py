# What can be seen of a coroutine while it waits and after.
import types


@types.coroutine
def pause():
    yield 'paused'


async def inner():
    await pause()


async def outer():
    await inner()


c = outer()
print(c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, c.cr_await, type(c).__name__)
print(c.send(None), c.cr_suspended, c.cr_await.__name__, c.cr_await.cr_await.__name__)
try:
    c.send(None)
except StopIteration as e:
    print(repr(e.value), c.cr_suspended, c.cr_await, c.cr_frame)
