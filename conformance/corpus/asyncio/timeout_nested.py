# Of nested timeouts the one that is due is the one that raises.
import asyncio


async def attempt(outer, inner):
    try:
        async with asyncio.timeout(outer) as a:
            try:
                async with asyncio.timeout(inner) as b:
                    await asyncio.sleep(1)
            except TimeoutError:
                print('inner', a.expired(), b.expired())
                await asyncio.sleep(1)
    except TimeoutError:
        print('outer', a.expired(), b.expired())


async def main():
    await attempt(0.01, 0.1)
    await attempt(0.1, 0.01)
    await attempt(5, 0.01)


asyncio.run(main())
