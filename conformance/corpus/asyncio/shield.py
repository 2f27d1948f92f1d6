# A shield keeps cancellation from what is inside.
import asyncio


async def work():
    await asyncio.sleep(0.02)
    print('inner done')
    return 'result'


async def main():
    inner = asyncio.create_task(work())
    outer = asyncio.create_task(wait(inner))
    await asyncio.sleep(0)
    outer.cancel()
    print(await asyncio.gather(outer, return_exceptions=True), inner.cancelled())
    print(await inner)
    print(await asyncio.shield(work()))
    f = asyncio.Future()
    f.set_result(3)
    print(asyncio.shield(f) is f)
    inner = asyncio.create_task(work())
    outer = asyncio.shield(inner)
    inner.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('cancelled inside', outer.cancelled())


async def wait(inner):
    return await asyncio.shield(inner)


asyncio.run(main())
