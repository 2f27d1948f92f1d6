# Async generators that await between yields; comprehension over them; aclose.
import asyncio
async def ticks(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        await asyncio.sleep(0)
        print("closed", n)
async def main():
    print([x async for x in ticks(3)])
    g = ticks(2)
    print(await anext(g), await anext(g), await anext(g, "default"))
    h = ticks(4)
    await anext(h)
    await h.aclose()
    try: await anext(h)
    except StopAsyncIteration: print("stopped")
    print(sum([x async for x in ticks(3) if x % 2 == 0]))


asyncio.run(main())
