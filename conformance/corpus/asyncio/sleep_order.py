# Sleepers wake in the order of their times, equal times in the order of sleeping.
import asyncio


async def sleeper(name, delay):
    result = await asyncio.sleep(delay, name)
    print(result)


async def main():
    delays = [('c', 0.03), ('a', 0.01), ('b', 0.02), ('zero', 0), ('minus', -1)]
    await asyncio.gather(*[sleeper(n, d) for n, d in delays])
    try:
        await asyncio.sleep(float('nan'))
    except ValueError as e:
        print(e)


asyncio.run(main())
