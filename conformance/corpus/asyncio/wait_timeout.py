# A timeout of wait cancels nothing.
import asyncio


async def main():
    quick = asyncio.create_task(asyncio.sleep(0.01, 'quick'))
    slow = asyncio.create_task(asyncio.sleep(0.5, 'slow'))
    done, pending = await asyncio.wait({quick, slow}, timeout=0.1)
    print(quick in done, slow in pending, slow.cancelled(), slow.done())
    done, pending = await asyncio.wait([slow], timeout=0)
    print(len(done), len(pending))
    print(await slow)
    print(await asyncio.wait([quick]) == ({quick}, set()))


asyncio.run(main())
