# Tasks: gather, queues, awaits that are ready at once, sleeping for no time.
import asyncio


async def leaf(i):
    return i * 2


async def worker(number, queue, results):
    while True:
        job = await queue.get()
        if job is None:
            break
        results.append(await leaf(job) + number)
        await asyncio.sleep(0)


async def branch(depth):
    if depth == 0:
        return await leaf(1)
    left, right = await asyncio.gather(branch(depth - 1), branch(depth - 1))
    return left + right


async def main():
    queue, results = asyncio.Queue(), []
    workers = [asyncio.create_task(worker(i, queue, results)) for i in range(8)]
    for job in range(6000):
        queue.put_nowait(job)
    for _ in workers:
        queue.put_nowait(None)
    await asyncio.gather(*workers)
    total = 0
    for i in range(150000):
        total += await leaf(i)
    return len(results), total, await branch(10)


print(asyncio.run(main()))
