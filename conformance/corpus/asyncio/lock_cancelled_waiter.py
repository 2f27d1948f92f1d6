# A waiter that is cancelled gives its turn to the next.
import asyncio


async def worker(lock, name):
    try:
        async with lock:
            print('in', name)
    except asyncio.CancelledError:
        print('cancelled', name)
        raise


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(worker(lock, n)) for n in 'abc']
    await asyncio.sleep(0)
    print(repr(lock)[-20:])
    tasks[0].cancel()
    lock.release()
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(lock.locked())


asyncio.run(main())
