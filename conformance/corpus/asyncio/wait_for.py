# wait_for gives the result in time; or cancels and raises TimeoutError.
import asyncio


async def work(delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print('cancelled')
        raise
    return delay


async def main():
    print(await asyncio.wait_for(work(0.01), 1))
    print(await asyncio.wait_for(work(0.01), None))
    try:
        await asyncio.wait_for(work(5), 0.01)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    for timeout in (0, -1):
        try:
            await asyncio.wait_for(asyncio.sleep(0), timeout)
        except TimeoutError as e:
            print(repr(e))
    f = asyncio.Future()
    f.set_result('there')
    print(await asyncio.wait_for(f, 0))


asyncio.run(main())
