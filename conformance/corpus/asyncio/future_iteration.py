# A future driven by hand: it yields itself, and insists on being done.
import asyncio


async def main():
    f = asyncio.Future()
    it = f.__await__()
    print(next(it) is f)
    try:
        next(it)
    except RuntimeError as e:
        print(e)
    f.set_result('r')
    try:
        next(iter(f))
    except StopIteration as e:
        print(e.value)


asyncio.run(main())
