# Awaiting a future gives its result or raises; awaiting one that is done does not wait.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_soon(f.set_result, 'value')
    print(await f, await f)
    g = loop.create_future()
    loop.call_soon(g.set_exception, ValueError('bad'))
    for _ in range(2):
        try:
            await g
        except ValueError as e:
            print('raised', e)
    print(g.get_loop() is loop)


asyncio.run(main())
