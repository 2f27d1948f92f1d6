# join waits until task_done has been called for every item.
import asyncio


async def worker(q):
    while True:
        n = await q.get()
        await asyncio.sleep(n / 100)
        print('worked', n)
        q.task_done()


async def main():
    q = asyncio.Queue()
    for n in (3, 1, 2):
        q.put_nowait(n)
    workers = [asyncio.create_task(worker(q)) for _ in range(2)]
    await q.join()
    print('all done', q)
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    try:
        q.task_done()
    except ValueError as e:
        print(e)


asyncio.run(main())
