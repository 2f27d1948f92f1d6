# How futures show themselves: state, result, callbacks.
import asyncio


async def main():
    f = asyncio.Future()
    f.add_done_callback(print)
    print(f)
    f.add_done_callback(len)
    f.add_done_callback(abs)
    print(f)
    f.set_result('x' * 5)
    print(f)
    g = asyncio.Future()
    g.set_exception(LookupError('no'))
    print(g, g.exception())
    h = asyncio.Future()
    h.cancel()
    print(h)
    h = asyncio.Future[int]
    print(h)


asyncio.run(main())
