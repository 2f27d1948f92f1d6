# Cancelling a gather cancels its children; a cancelled child is an exception of gather's.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled', name)
        raise


async def main():
    g = asyncio.gather(child('a'), child('b'))
    await asyncio.sleep(0)
    print(g.cancel(), g.done(), g.cancelled())
    try:
        await g
    except asyncio.CancelledError as e:
        print('gather', repr(e), g.cancelled())
    t = asyncio.create_task(child('c'))
    asyncio.get_running_loop().call_soon(t.cancel, 'why')
    print(await asyncio.gather(t, return_exceptions=True))


asyncio.run(main())
