# What await says of what cannot be awaited, and of a coroutine awaited twice.
import asyncio


class Gives:
    def __init__(self, value): self.value = value
    def __await__(self): return self.value


async def gen():
    yield


async def nap():
    await asyncio.sleep(0.01)


async def main():
    for value in (5, gen(), Gives(5), Gives(nap()), Gives(gen())):
        try:
            await value
        except TypeError as e:
            print(e)
    coro = nap()
    task = asyncio.create_task(coro)
    await asyncio.sleep(0)
    for _ in range(2):
        try:
            await coro
        except RuntimeError as e:
            print(e)
        await task


asyncio.run(main())
