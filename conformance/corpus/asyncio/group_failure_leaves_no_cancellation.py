# A failed task group leaves its task uncancelled, so that what follows can wait.
import asyncio


async def boom():
    raise ValueError("boom")


async def main():
    for body in (0, 5):
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(1))
                group.create_task(boom())
                await asyncio.sleep(body)
        except* ValueError as errors:
            print(errors.exceptions)
        print(asyncio.current_task().cancelling())
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except TimeoutError as e:
        print(repr(e))


asyncio.run(main())
