# Another exception leaves a timeout as it is; one raised in the cancelled block has a TimeoutError behind it.
import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as cm:
            raise KeyError('k')
    except KeyError as e:
        print(e, cm.expired(), cm)
    try:
        async with asyncio.timeout(0.01) as cm:
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise ValueError('translated')
    except ValueError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__cause__), cm.expired())


asyncio.run(main())
