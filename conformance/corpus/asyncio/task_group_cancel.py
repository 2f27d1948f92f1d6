# Cancelling who waits in a TaskGroup cancels its tasks; one that cancels itself disturbs no one.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    finally:
        print('end', name)


async def group():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child('a'))


async def main():
    t = asyncio.create_task(group())
    await asyncio.sleep(0.01)
    t.cancel('stop')
    try:
        await t
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(child('c'))
        await asyncio.sleep(0)
        a.cancel()
    print('fine', a.cancelled())


asyncio.run(main())
