# A timeout is entered once, in a task.
import asyncio


async def main():
    cm = asyncio.timeout(1)
    print(cm)
    try:
        cm.reschedule(2)
    except RuntimeError as e:
        print(e)
    async with cm:
        pass
    for attempt in (lambda: cm.reschedule(1),):
        try:
            attempt()
        except RuntimeError as e:
            print(e)
    try:
        async with cm:
            pass
    except RuntimeError as e:
        print(e)


asyncio.run(main())
