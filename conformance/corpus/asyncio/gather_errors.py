# The first exception comes out of gather at once, and the others go on; return_exceptions collects.
import asyncio


async def fail(message, delay):
    await asyncio.sleep(delay)
    print('failing', message)
    raise ValueError(message)


async def main():
    try:
        await asyncio.gather(fail('slow', 0.02), fail('fast', 0.01), asyncio.sleep(0.03))
    except ValueError as e:
        print('caught', e)
    await asyncio.sleep(0.05)
    results = await asyncio.gather(fail('x', 0), asyncio.sleep(0, 'y'), return_exceptions=True)
    print(results)


asyncio.run(main())
