# Cancelling who waits in wait_for cancels what it waits for.
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print('inner ends')


async def outer():
    await asyncio.wait_for(inner(), 5)


async def main():
    t = asyncio.create_task(outer())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('outer cancelled')


asyncio.run(main())
