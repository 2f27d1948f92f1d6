# asyncio.timeout makes a TimeoutError of its own cancellation.
import asyncio


async def main():
    async with asyncio.timeout(1) as cm:
        await asyncio.sleep(0.01)
    print(cm.expired(), cm)
    try:
        async with asyncio.timeout(0.01) as cm:
            await asyncio.sleep(1)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), cm.expired(), cm)
    async with asyncio.timeout(None) as cm:
        await asyncio.sleep(0)
    print(cm.when(), cm)
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
            print('not reached')
    except TimeoutError:
        print('at once')
    print(asyncio.current_task().cancelling())


asyncio.run(main())
