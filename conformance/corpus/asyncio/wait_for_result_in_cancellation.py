# A task that ends normally although it is cancelled by wait_for.
import asyncio


async def saves():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        return 'saved'


async def fails():
    try:
        await asyncio.sleep(5)
    finally:
        raise ValueError('in cleanup')


async def main():
    for coro in (saves(), fails()):
        try:
            print(await asyncio.wait_for(coro, 0.01))
        except Exception as e:
            print(repr(e), repr(e.__context__))
    task = asyncio.create_task(saves())
    try:
        print(await asyncio.wait_for(task, 0.01))
    except TimeoutError as e:
        print(repr(e))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
