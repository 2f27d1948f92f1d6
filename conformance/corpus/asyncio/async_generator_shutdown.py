# Async generators left open are closed when the run ends.
import asyncio


async def numbers():
    try:
        for n in range(10):
            yield n
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print('closed')


kept = []


async def main():
    gen = numbers()
    kept.append(gen)
    async for n in gen:
        print(n)
        if n == 1:
            break
    print('main ends')


asyncio.run(main())
