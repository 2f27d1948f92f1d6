# A TaskGroup waits for its tasks.
import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    print('done', name)
    return name


async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(work('a', 0.02), name='first')
        b = tg.create_task(work('b', 0.01))
        print('body ends', a.get_name())
        tg.create_task(nested(tg))
    print(a.result(), b.result())
    async with asyncio.TaskGroup():
        print('nothing to wait for')


async def nested(tg):
    tg.create_task(work('c', 0.005))


asyncio.run(main())
