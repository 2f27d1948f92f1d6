# Cancellation goes down a chain of awaits and comes up again.
import asyncio


async def level(n):
    try:
        if n == 0:
            await asyncio.sleep(10)
        await level(n - 1)
    except asyncio.CancelledError as e:
        print('level', n, e.args)
        raise
    finally:
        print('leave', n)


async def main():
    t = asyncio.create_task(level(2))
    u = asyncio.create_task(wait(t))
    await asyncio.sleep(0)
    u.cancel('down')
    print(await asyncio.gather(u, return_exceptions=True), t.cancelled())


async def wait(t):
    await t


asyncio.run(main())
