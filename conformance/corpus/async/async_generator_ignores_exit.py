# An async generator that yields while it is closed, and ones that raise what ends iterations.
import asyncio


async def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def stops(e):
    yield 'item'
    raise e


async def main():
    g = ignoring()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    for e in (StopAsyncIteration(), StopIteration('v')):
        try:
            async for x in stops(e):
                print(x)
        except RuntimeError as error:
            print(error, repr(error.__cause__))


asyncio.run(main())
