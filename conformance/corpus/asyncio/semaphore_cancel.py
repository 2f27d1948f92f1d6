# Waiters that are cancelled do not use up a semaphore.
import asyncio


async def take(sem, name):
    await sem.acquire()
    print('took', name)


async def main():
    sem = asyncio.Semaphore(1)
    await sem.acquire()
    tasks = [asyncio.create_task(take(sem, n)) for n in 'abc']
    await asyncio.sleep(0)
    print(repr(sem)[-20:])
    sem.release()
    tasks[0].cancel()
    await asyncio.sleep(0.01)
    print([t.done() for t in tasks], sem.locked())
    sem.release()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(sem.locked())


asyncio.run(main())
