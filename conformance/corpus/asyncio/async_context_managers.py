# async with around awaits, exceptions and cancellation.
import asyncio


class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('enter', self.name)
        return self

    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        print('exit', self.name, kind and kind.__name__)
        return self.swallow


async def main():
    async with Resource('a') as a, Resource('b', True) as b:
        raise ValueError
    print('swallowed')
    t = asyncio.create_task(use())
    await asyncio.sleep(0.01)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))


async def use():
    async with Resource('c'):
        await asyncio.sleep(10)


asyncio.run(main())
