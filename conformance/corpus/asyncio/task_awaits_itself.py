# A task that awaits itself is told so.
import asyncio


async def main():
    async def loop_back():
        await task

    task = asyncio.create_task(loop_back())
    try:
        await task
    except RuntimeError as e:
        print(str(e)[:27])


asyncio.run(main())
