# What async for, aiter and anext say of what is no async iterator.
import asyncio


class Without:
    def __aiter__(self): return self


class Wrong(Without):
    def __anext__(self): return 5


async def walk(x):
    async for item in x:
        print(item)


async def main():
    for x in (7, [1], Without(), Wrong()):
        try:
            await walk(x)
        except TypeError as e:
            print(e)
        for function in (aiter, anext):
            try:
                function(x)
            except TypeError as e:
                print(e)


asyncio.run(main())
