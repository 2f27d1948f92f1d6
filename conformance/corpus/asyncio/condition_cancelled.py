# A cancelled waiter takes the lock again before it goes.
import asyncio


async def waiter(cond):
    async with cond:
        try:
            await cond.wait()
        except asyncio.CancelledError:
            print('cancelled with the lock', cond.locked())
            raise


async def main():
    cond = asyncio.Condition()
    task = asyncio.create_task(waiter(cond))
    await asyncio.sleep(0)
    await cond.acquire()
    task.cancel()
    await asyncio.sleep(0)
    print(task.done())
    cond.release()
    print(await asyncio.gather(task, return_exceptions=True), cond.locked())


asyncio.run(main())
