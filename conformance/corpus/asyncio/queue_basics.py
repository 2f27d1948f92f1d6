# A queue gives its items in order.
import asyncio


async def main():
    q = asyncio.Queue()
    print(q.empty(), q.qsize(), q.maxsize, q.full())
    for n in range(3):
        await q.put(n)
    q.put_nowait('x')
    print(q, q.qsize(), q.full())
    print(await q.get(), q.get_nowait(), await q.get(), q.get_nowait())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    small = asyncio.Queue(maxsize=1)
    small.put_nowait(1)
    try:
        small.put_nowait(2)
    except asyncio.QueueFull as e:
        print(repr(e), small.full(), small)


asyncio.run(main())
