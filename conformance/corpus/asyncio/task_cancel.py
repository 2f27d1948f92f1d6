# Cancelling raises CancelledError where the task waits; it can clean up.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
        raise
    finally:
        print('finally')


async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    print(t.cancel('enough'), t.cancelling(), t.cancelled(), t.done())
    try:
        await t
    except asyncio.CancelledError as e:
        print('out', e.args)
    print(t.cancelled(), t.done(), t.cancel(), t.cancelling())


asyncio.run(main())
