# Async generators over queues and sleeps.
import asyncio


async def ticker(n, delay):
    for i in range(n):
        await asyncio.sleep(delay)
        yield i


async def doubled(source):
    async for x in source:
        yield x * 2


async def main():
    print([x async for x in doubled(ticker(4, 0.01))])
    print({x: await asyncio.sleep(0, x * x) async for x in ticker(3, 0)})
    print(sum([x async for x in ticker(5, 0) if x % 2]))
    total = 0
    async for x in ticker(3, 0.01):
        total += x
    else:
        print('exhausted', total)
    gen = (await asyncio.sleep(0, x) async for x in ticker(2, 0))
    print([x async for x in gen])


asyncio.run(main())
