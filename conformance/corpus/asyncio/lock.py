# A lock lets one in at a time, in the order of asking.
import asyncio


async def worker(lock, name):
    async with lock:
        print('in', name)
        await asyncio.sleep(0.01)
        print('out', name)


async def main():
    lock = asyncio.Lock()
    print(lock.locked())
    await asyncio.gather(*[worker(lock, n) for n in 'abc'])
    print(await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    async with lock as value:
        print(value)
    try:
        with lock:
            pass
    except TypeError as e:
        print(str(e)[:40])


asyncio.run(main())
