# wait returns when all, the first, or the first failing one is done; it raises nothing itself.
import asyncio


async def work(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(name)
    return name


def shown(tasks):
    return sorted(t.get_name() for t in tasks)


async def main():
    for mode in (asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION):
        specs = [('a', 0.03, False), ('b', 0.01, False), ('c', 0.02, True)]
        tasks = {asyncio.create_task(work(*s), name=s[0]) for s in specs}
        done, pending = await asyncio.wait(tasks, return_when=mode)
        print(mode, shown(done), shown(pending))
        await asyncio.wait(tasks)
        print(sorted(str(t.exception()) for t in tasks))


asyncio.run(main())
