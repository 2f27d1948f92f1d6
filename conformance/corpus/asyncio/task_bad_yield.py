# What a task says to an awaitable that yields nonsense.
import asyncio


class Odd:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value


async def main():
    for value in (5, 'text', (n for n in ())):
        try:
            await Odd(value)
        except RuntimeError as e:
            print(str(e).split(' in task')[0].split(' for generator')[0])
    await Odd(None)
    f = asyncio.Future()
    try:
        await Odd(f)
    except RuntimeError as e:
        print(str(e)[:45])


asyncio.run(main())
