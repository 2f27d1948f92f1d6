# A task shows its state and name, its coroutine and where it is defined.
import asyncio


async def work():
    await asyncio.sleep(0)
    return 5


async def main():
    t = asyncio.create_task(work(), name='w')
    print(str(t)[:40])
    await t
    print(str(t)[:30], str(t)[-10:])
    u = asyncio.create_task(work(), name='u')
    u.cancel()
    print(str(u)[:26])
    await asyncio.wait([u])
    print(str(u)[:25])


asyncio.run(main())
