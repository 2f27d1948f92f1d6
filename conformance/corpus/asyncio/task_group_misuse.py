# When a TaskGroup takes no tasks.
import asyncio


async def nothing():
    pass


async def attempt(tg):
    try:
        tg.create_task(nothing())
    except RuntimeError as e:
        print(e)


async def main():
    tg = asyncio.TaskGroup()
    await attempt(tg)
    async with tg:
        print(tg)
        tg.create_task(nothing())
        print(tg)
    await attempt(tg)
    try:
        async with tg:
            pass
    except RuntimeError as e:
        print(e)


asyncio.run(main())
