# Callbacks of a task get the task; they run after it is done.
import asyncio


async def work(n):
    if n == 2:
        raise ValueError(n)
    return n * 10


def report(task):
    if task.exception():
        print(task.get_name(), 'failed', task.exception())
    else:
        print(task.get_name(), 'gave', task.result())


async def main():
    tasks = [asyncio.create_task(work(n), name=f't{n}') for n in range(4)]
    for t in tasks:
        t.add_done_callback(report)
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
