# What wait refuses.
import asyncio


async def attempt(*args, **kwargs):
    try:
        await asyncio.wait(*args, **kwargs)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


async def main():
    coro = asyncio.sleep(0)
    await attempt([])
    await attempt(coro)
    await attempt([coro])
    f = asyncio.Future()
    await attempt(f)
    await attempt([f], return_when='SOMETIME')
    await coro


asyncio.run(main())
