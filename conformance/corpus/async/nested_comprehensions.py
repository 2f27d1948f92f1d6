# Async comprehensions inside others and inside generator expressions.
import asyncio
async def ag(n):
    for i in range(n): yield i
async def val(x):
    await asyncio.sleep(0)
    return x * 10
async def main():
    print([await val(x) for x in range(3)], [[y async for y in ag(x)] for x in range(3)], {x: [await val(y) async for y in ag(x)] for x in range(2)})
    g = (await val(x) for x in range(2))
    print(type(g).__name__, [x async for x in g])
    print([x async for x in ag(4) if await val(x) > 10], [(x, y) async for x in ag(2) async for y in ag(2)])
    print(sorted({await val(x) async for x in ag(3)}), [x for x in [await val(1), await val(2)]])
    try: list(x async for x in ag(1))
    except TypeError as e: print(e)


asyncio.run(main())
