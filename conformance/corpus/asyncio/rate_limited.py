# No more than so many at once, measured.
import asyncio


async def main():
    sem, running, most = asyncio.Semaphore(3), 0, 0

    async def job(n):
        nonlocal running, most
        async with sem:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.01 * (n % 3 + 1))
            running -= 1
            return n * n

    print(await asyncio.gather(*(job(n) for n in range(10))), most)


asyncio.run(main())
