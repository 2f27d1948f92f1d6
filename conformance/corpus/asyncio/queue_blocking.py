# put waits while the queue is full, get while it is empty.
import asyncio


async def producer(q):
    for n in range(5):
        await q.put(n)
        print('put', n)


async def consumer(q):
    for _ in range(5):
        print('got', await q.get())
        await asyncio.sleep(0.01)


async def main():
    q = asyncio.Queue(2)
    await asyncio.gather(producer(q), consumer(q))
    getters = [asyncio.create_task(q.get()) for _ in range(3)]
    await asyncio.sleep(0)
    print(q)
    getters[0].cancel()
    for n in 'xy':
        q.put_nowait(n)
    print(await asyncio.gather(*getters, return_exceptions=True))


asyncio.run(main())
