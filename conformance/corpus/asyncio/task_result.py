# Result and exception of a task; a task takes none from outside.
import asyncio


async def good():
    return 1


async def bad():
    raise LookupError('x')


async def main():
    a, b = asyncio.create_task(good()), asyncio.create_task(bad())
    try:
        a.result()
    except asyncio.InvalidStateError as e:
        print(e)
    await asyncio.wait([a, b])
    print(a.result(), a.exception(), repr(b.exception()))
    for attempt in (b.result, lambda: a.set_result(2), lambda: a.set_exception(ValueError())):
        try:
            attempt()
        except Exception as e:
            print(type(e).__name__, e)


asyncio.run(main())
