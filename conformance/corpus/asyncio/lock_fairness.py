# Who releases and asks again waits behind those who asked before.
import asyncio


async def greedy(lock, name, n):
    for _ in range(n):
        await lock.acquire()
        print(name, end=' ')
        lock.release()
        await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[greedy(lock, name, 3) for name in 'abc'])
    print()
    await lock.acquire()
    waiting = asyncio.create_task(greedy(lock, 'w', 1))
    await asyncio.sleep(0)
    lock.release()
    await lock.acquire()
    print('me')
    lock.release()
    await waiting


asyncio.run(main())
