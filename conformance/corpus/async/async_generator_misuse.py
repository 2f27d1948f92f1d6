# An async generator takes one step at a time, and each step once.
import asyncio


async def waits():
    await asyncio.sleep(0.01)
    yield 1


async def step(x):
    return await anext(x)


async def attempt(awaitable):
    try:
        print(await awaitable)
    except RuntimeError as e:
        print(e)


async def main():
    g = waits()
    print(await asyncio.gather(step(g), step(g), return_exceptions=True))
    for s in (waits().asend(None), waits().aclose()):
        await s
        await attempt(s)
    g = waits()
    task = asyncio.create_task(step(g))
    await asyncio.sleep(0)
    print(g.ag_running, g.ag_await is not None)
    for s in (g.aclose(), g.athrow(ValueError), g.asend(None), g.__anext__()):
        await attempt(s)
    print(await task, g.ag_running)


asyncio.run(main())
