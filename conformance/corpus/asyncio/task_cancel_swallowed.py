# A task may refuse to be cancelled; its result counts.
import asyncio


async def stubborn():
    for n in range(3):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print('no', n, asyncio.current_task().cancelling())
    return 'done'


async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    print(t.done())
    print(await t, t.cancelled(), t.cancelling())


asyncio.run(main())
