# The host is called from tasks on the event loop.
import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    value = fetch(name)
    await asyncio.sleep(delay)
    return value


async def main():
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(work(n, d)) for n, d in (('a', 0.03), ('b', 0.01), ('c', 0.02))]
    print([t.result() for t in tasks])
    async with asyncio.timeout(1):
        print(await asyncio.gather(*[work(fetch(n), 0) for n in range(3)]))


print(fetch('before'))
asyncio.run(main())
print(fetch('after'))
