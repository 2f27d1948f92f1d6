# wait_for waits until its predicate holds.
import asyncio


async def main():
    lock = asyncio.Lock()
    cond = asyncio.Condition(lock)
    items = []

    async def consumer():
        async with cond:
            print(await cond.wait_for(lambda: len(items) >= 2 and items))

    task = asyncio.create_task(consumer())
    for n in range(3):
        await asyncio.sleep(0.01)
        async with cond:
            items.append(n)
            cond.notify()
    await task
    task = asyncio.create_task(consumer())
    await task
    print(lock.locked())


asyncio.run(main())
