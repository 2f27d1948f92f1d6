# A pipeline: producers, workers, a collector.
import asyncio


async def produce(out, names):
    for name in names:
        await asyncio.sleep(0.001)
        await out.put(name)


async def work(inbox, out):
    while (name := await inbox.get()) is not None:
        await asyncio.sleep(len(name) / 1000)
        await out.put(name.upper())
    await inbox.put(None)


async def main():
    inbox, out = asyncio.Queue(2), asyncio.Queue()
    async with asyncio.TaskGroup() as tg:
        for _ in range(2):
            tg.create_task(work(inbox, out))
        await produce(inbox, ['alpha', 'be', 'gamma', 'd'])
        await inbox.put(None)
    print(sorted([out.get_nowait() for _ in range(out.qsize())]))


asyncio.run(main())
