# A Runner keeps its loop for several runs.
import asyncio


async def remember():
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    a = runner.run(remember())
    b = runner.run(remember())
    print(a is b, a is runner.get_loop(), a.is_closed())
print(a.is_closed())
for attempt in (lambda: runner.run(remember()), runner.get_loop):
    try:
        attempt()
    except RuntimeError as e:
        print(e)
runner = asyncio.Runner(debug=True)
print(runner.get_loop().get_debug())
runner.close()
runner.close()


async def inside():
    try:
        asyncio.Runner().run(None)
    except RuntimeError as e:
        print(e)


asyncio.run(inside())
