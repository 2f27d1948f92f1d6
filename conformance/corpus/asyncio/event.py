# An event wakes all who wait for it.
import asyncio


async def waiter(event, name):
    print('wait', name)
    print(await event.wait(), name)


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in 'ab']
    await asyncio.sleep(0)
    print(event.is_set(), repr(event)[-18:])
    event.set()
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), repr(event)[-5:])
    await waiter(event, 'late')
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 0.01)
    except TimeoutError:
        print('not set any more')


asyncio.run(main())
