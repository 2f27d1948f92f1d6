# A semaphore lets so many in.
import asyncio


async def worker(sem, name):
    async with sem:
        print('in', name, sem.locked())
        await asyncio.sleep(0.01)
    print('out', name)


async def main():
    sem = asyncio.Semaphore(2)
    print(repr(sem)[-20:])
    await asyncio.gather(*[worker(sem, n) for n in 'abcd'])
    print(sem.locked(), repr(sem)[-20:])
    sem.release()
    print(repr(sem)[-20:])
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    bounded = asyncio.BoundedSemaphore()
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as e:
        print(e)


asyncio.run(main())
