# An exception of the main coroutine comes out of asyncio.run.
import asyncio


async def main():
    await asyncio.sleep(0.01)
    raise ValueError('from within')


try:
    asyncio.run(main())
except ValueError as e:
    print('caught', e)
asyncio.run(main())
