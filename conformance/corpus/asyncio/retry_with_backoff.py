# Retrying with growing pauses under a time limit.
import asyncio


class Flaky:
    def __init__(self, failures):
        self.failures = failures

    async def __call__(self):
        await asyncio.sleep(0.01)
        if self.failures:
            self.failures -= 1
            raise ConnectionError(f'{self.failures} left')
        return 'ok'


async def retry(call, pause=0.1):
    loop, start = asyncio.get_running_loop(), asyncio.get_running_loop().time()
    while True:
        try:
            return await call()
        except ConnectionError as e:
            print(e, round(loop.time() - start, 1))
            await asyncio.sleep(pause)
            pause *= 2


async def main():
    print(await retry(Flaky(3)))
    try:
        async with asyncio.timeout(1):
            await retry(Flaky(100))
    except TimeoutError:
        print('given up')


asyncio.run(main())
