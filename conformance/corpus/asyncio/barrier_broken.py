# Aborting and resetting a barrier.
import asyncio


async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.reset()
    print(await asyncio.gather(task, return_exceptions=True), barrier.broken)
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    print(await asyncio.gather(task, return_exceptions=True), barrier.broken)
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as e:
        print(repr(e), isinstance(e, RuntimeError), repr(barrier)[-9:])
    await barrier.reset()
    print(await asyncio.gather(barrier.wait(), barrier.wait()))


asyncio.run(main())
