# A timeout of as_completed.
import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(d, d)) for d in (0.01, 0.5, 0.6)]
    try:
        for coro in asyncio.as_completed(tasks, timeout=0.1):
            print(await coro)
    except TimeoutError as e:
        print(repr(e))
    try:
        async for task in asyncio.as_completed(tasks, timeout=0.1):
            print(await task)
    except TimeoutError as e:
        print(repr(e))
    print([t.done() for t in tasks])
    print(list(asyncio.as_completed([])))


asyncio.run(main())
