# as_completed gives awaitables in the order of completion.
import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    if name == 'bad':
        raise ValueError(name)
    return name


async def main():
    specs = [('slow', 0.03), ('fast', 0.01), ('bad', 0.02)]
    for coro in asyncio.as_completed([work(*s) for s in specs]):
        try:
            print(await coro)
        except ValueError as e:
            print(repr(e))
    tasks = [asyncio.create_task(work(*s)) for s in specs[:2]]
    async for task in asyncio.as_completed(tasks):
        print(task in tasks, task.done(), await task)
    for wrong in (work('x', 0), 5):
        try:
            asyncio.as_completed(wrong)
        except TypeError as e:
            print(e)
        if wrong != 5:
            wrong.close()


asyncio.run(main())
