# An exception in the body cancels the tasks and is one of the group.
import asyncio


async def cleanup_fails():
    try:
        await asyncio.sleep(10)
    finally:
        raise LookupError('in cleanup')


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(cleanup_fails())
            await asyncio.sleep(0)
            raise ValueError('body')
    except BaseExceptionGroup as e:
        print(repr(e))
        print(e.__cause__, e.__suppress_context__)
    try:
        async with asyncio.TaskGroup() as tg:
            raise KeyError('alone')
    except ExceptionGroup as e:
        print(e, e.exceptions)


asyncio.run(main())
