# A future is pending, then has a result, an exception, or is cancelled.
import asyncio


async def main():
    f = asyncio.Future()
    print(f, f.done(), f.cancelled())
    f.set_result([1, 2])
    print(f, f.done(), f.result(), f.exception())
    g = asyncio.get_running_loop().create_future()
    g.set_exception(KeyError('k'))
    print(g, repr(g.exception()))
    h = asyncio.Future()
    print(h.cancel(), h.cancel(), h, h.done(), h.cancelled())
    for future in (g, h):
        try:
            future.result()
        except BaseException as e:
            print(type(e).__name__, e.args)
    print(asyncio.isfuture(f), asyncio.isfuture(3))


asyncio.run(main())
