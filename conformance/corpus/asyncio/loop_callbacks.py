# call_soon, call_later and call_at run functions in the order of their times.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []
    loop.call_later(0.02, log.append, 'later 2')
    loop.call_later(0.01, log.append, 'later 1')
    loop.call_at(loop.time() + 0.015, log.append, 'at')
    loop.call_soon(log.append, 'soon')
    handle = loop.call_soon(log.append, 'never')
    handle.cancel()
    timer = loop.call_later(0.005, log.append, 'never')
    timer.cancel()
    print(handle.cancelled(), timer.cancelled(), log)
    await asyncio.sleep(0.05)
    print(log)
    print(loop.is_running(), loop.is_closed(), loop.get_debug())
    before = loop.time()
    await asyncio.sleep(2)
    print(round(loop.time() - before, 2))


asyncio.run(main())
