# uncancel takes a request back; with the last one an exception not yet delivered goes too.
import asyncio


async def main():
    me = asyncio.current_task()
    me.cancel()
    me.cancel()
    print(me.cancelling(), me.uncancel())
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('delivered', me.cancelling())
    print(me.uncancel())
    me.cancel()
    print(me.uncancel())
    await asyncio.sleep(0)
    print('nothing was delivered')


asyncio.run(main())
