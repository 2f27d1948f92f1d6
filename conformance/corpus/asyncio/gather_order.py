# gather gives results in the order of its arguments, however long they take.
import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    print('done', name)
    return name


async def main():
    print(await asyncio.gather(work('a', 0.03), work('b', 0.01), work('c', 0.02)))
    print(await asyncio.gather())
    coro = work('once', 0)
    print(await asyncio.gather(coro, coro))


asyncio.run(main())
