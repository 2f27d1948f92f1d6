# asyncio.run drives a coroutine to its end and gives its result.
import asyncio


async def main():
    await asyncio.sleep(0)
    return 42


print(asyncio.run(main()))
print(asyncio.run(asyncio.sleep(0, 'slept')))
