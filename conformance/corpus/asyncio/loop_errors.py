# What a running loop refuses.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    for attempt in (
        lambda: loop.run_until_complete(f),
        lambda: loop.run_forever(),
        loop.close,
        lambda: asyncio.new_event_loop().run_until_complete(f),
        lambda: loop.call_later(None, print),
        lambda: loop.call_at(None, print),
        lambda: loop.set_task_factory(5),
        lambda: loop.set_exception_handler(5),
        lambda: asyncio.set_event_loop(5),
    ):
        try:
            attempt()
        except (RuntimeError, TypeError, ValueError) as e:
            print(type(e).__name__, e)


asyncio.run(main())
