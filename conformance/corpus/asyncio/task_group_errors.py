# A failing task cancels the others; the errors come out as a group.
import asyncio


async def fail(e, delay):
    await asyncio.sleep(delay)
    raise e


async def patient(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled', name)
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(patient('p'))
            tg.create_task(fail(ValueError('v'), 0.01))
            tg.create_task(fail(TypeError('t'), 0.01))
            await patient('body')
    except* ValueError as group:
        print(repr(group), group.exceptions)
    except* TypeError as group:
        print(repr(group))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
