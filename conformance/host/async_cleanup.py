# The host is called while tasks are cancelled and async generators are closed.
import asyncio


async def numbers():
    try:
        yield fetch(1)
        yield fetch(2)
    finally:
        print('closing', fetch('generator'))


async def patient():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled', fetch('task'))
        raise


async def main():
    asyncio.get_running_loop().call_soon(lambda: print('callback', fetch('callback')))
    task = asyncio.create_task(patient())
    async for n in (kept := numbers()):
        print(n)
        break
    await asyncio.sleep(0)
    return kept


asyncio.run(main())
