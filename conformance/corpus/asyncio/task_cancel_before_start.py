# A task cancelled before its first step never runs.
import asyncio


async def work():
    print('never')


async def main():
    t = asyncio.create_task(work())
    t.cancel('early')
    try:
        await t
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
    me = asyncio.current_task()
    me.cancel('self')
    print('still running')
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print('at the next wait', e.args, me.cancelling(), me.uncancel(), me.uncancel())


asyncio.run(main())
