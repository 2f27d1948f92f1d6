# What asyncio.run refuses.
import asyncio


async def main():
    coro = asyncio.sleep(0)
    try:
        asyncio.run(coro)
    except RuntimeError as e:
        print(e)
    coro.close()


asyncio.run(main())
for wrong in (5, main):
    try:
        asyncio.run(wrong)
    except TypeError as e:
        print(e)
