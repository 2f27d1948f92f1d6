# A queue that is shut down takes nothing more, and gives what it still has.
import asyncio


async def main():
    q = asyncio.Queue()
    q.put_nowait(1)
    q.shutdown()
    print(q)
    for attempt in (lambda: q.put_nowait(2), q.get_nowait, q.get_nowait):
        try:
            print(attempt())
        except asyncio.QueueShutDown as e:
            print(repr(e))
    q = asyncio.Queue(1)
    q.put_nowait(1)
    waiting = [asyncio.create_task(q.put(2)), asyncio.create_task(q.join())]
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    print(await asyncio.gather(*waiting, return_exceptions=True), q.qsize())
    q = asyncio.Queue()
    getter = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.shutdown()
    print(await asyncio.gather(getter, return_exceptions=True))


asyncio.run(main())
