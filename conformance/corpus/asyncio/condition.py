# A condition wakes as many as are notified.
import asyncio


async def waiter(cond, name, log):
    async with cond:
        await cond.wait()
        log.append(name)


async def main():
    cond, log = asyncio.Condition(), []
    tasks = [asyncio.create_task(waiter(cond, n, log)) for n in 'abcd']
    await asyncio.sleep(0)
    print(cond.locked(), repr(cond)[-21:])
    for n in (1, 2):
        async with cond:
            cond.notify(n)
        await asyncio.sleep(0.01)
        print(log)
    async with cond:
        cond.notify_all()
    await asyncio.gather(*tasks)
    print(log)
    for attempt in (cond.notify, cond.notify_all):
        try:
            attempt()
        except RuntimeError as e:
            print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
