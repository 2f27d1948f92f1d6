# A task starts when the loop comes round, in order of creation.
import asyncio


async def work(name):
    print('start', name)
    await asyncio.sleep(0)
    print('end', name)


async def main():
    tasks = [asyncio.create_task(work(n)) for n in 'abc']
    print('created')
    await asyncio.sleep(0)
    print('between')
    for t in tasks:
        await t
    print(all(t.done() for t in tasks))


asyncio.run(main())
