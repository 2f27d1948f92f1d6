# A failed task that no one asks about does not disturb the program.
import asyncio


async def fail():
    raise ValueError('nobody asks')


async def main():
    asyncio.create_task(fail())
    await asyncio.sleep(0.01)
    print('main goes on')
    return 'end'


print(asyncio.run(main()))
