# What is a coroutine, a coroutine function, a future.
import asyncio
import functools


async def coro():
    pass


def gen():
    yield


class Duck:
    def send(self, v): pass
    def throw(self, *a): pass
    def close(self): pass
    def __await__(self): yield


class Holder:
    async def method(self):
        pass


c = coro()
print(asyncio.iscoroutine(c), asyncio.iscoroutine(coro), asyncio.iscoroutine(gen()), asyncio.iscoroutine(Duck()))
c.close()
print(asyncio.iscoroutinefunction(coro), asyncio.iscoroutinefunction(gen), asyncio.iscoroutinefunction(Holder().method))
print(asyncio.iscoroutinefunction(functools.partial(coro)), asyncio.iscoroutinefunction(5))
print(asyncio.isfuture(c), asyncio.isfuture(None))
