# Priority and last-in-first-out.
import asyncio


async def main():
    p = asyncio.PriorityQueue()
    for item in [(3, 'c'), (1, 'a'), (2, 'b')]:
        p.put_nowait(item)
    print([await p.get() for _ in range(3)])
    s = asyncio.LifoQueue(5)
    for n in range(4):
        s.put_nowait(n)
    print(s)
    print([s.get_nowait() for _ in range(4)], s.empty())


class Doubling(asyncio.Queue):
    def _put(self, item):
        super()._put(item * 2)


async def own():
    q = Doubling()
    await q.put(4)
    print(await q.get(), type(q).__name__)


asyncio.run(main())
asyncio.run(own())
