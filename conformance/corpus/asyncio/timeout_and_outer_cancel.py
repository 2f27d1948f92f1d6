# A cancellation from outside is not the timeout's, even if both come.
import asyncio


async def work():
    try:
        async with asyncio.timeout(0.05):
            await asyncio.sleep(1)
    except TimeoutError:
        print('timeout')
    except asyncio.CancelledError:
        print('cancelled from outside')
        raise


async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0.01)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
    t = asyncio.create_task(work())
    await t


asyncio.run(main())
