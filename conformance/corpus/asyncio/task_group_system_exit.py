# SystemExit and KeyboardInterrupt come out of a TaskGroup as they are.
import asyncio


async def interrupt():
    raise KeyboardInterrupt('stop')


async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(interrupt())
        await asyncio.sleep(1)


try:
    asyncio.run(main())
except BaseException as e:
    print(type(e).__name__, e.args)
