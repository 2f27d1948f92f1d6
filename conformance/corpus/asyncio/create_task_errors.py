# What create_task and ensure_future take.
import asyncio


class Thing:
    def __await__(self):
        yield
        return 'thing'


async def main():
    for wrong in (5, main, Thing()):
        try:
            asyncio.create_task(wrong)
        except TypeError as e:
            print(str(e)[:28])
    print(await asyncio.ensure_future(Thing()))
    f = asyncio.Future()
    print(asyncio.ensure_future(f) is f)
    f.set_result(None)
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print(e)


asyncio.run(main())
coro = main()
try:
    asyncio.create_task(coro)
except RuntimeError as e:
    print(e)
coro.close()
