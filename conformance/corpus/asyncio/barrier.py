# A barrier lets its parties go when all have come.
import asyncio


async def party(barrier, name, log):
    async with barrier as index:
        log.append((index, name))
    print('past', name)


async def main():
    barrier, log = asyncio.Barrier(3), []
    print(repr(barrier)[-24:], barrier.parties, barrier.n_waiting, barrier.broken)
    tasks = [asyncio.create_task(party(barrier, n, log)) for n in 'ab']
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await party(barrier, 'c', log)
    await asyncio.gather(*tasks)
    print(sorted(log), barrier.n_waiting)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)


asyncio.run(main())
