# Tasks left over when the main coroutine ends are cancelled, and may clean up.
import asyncio


async def background(name):
    try:
        await asyncio.sleep(100)
    finally:
        print('clean', name)


async def main():
    for name in 'a':
        asyncio.create_task(background(name))
    await asyncio.sleep(0)
    print('main ends')


asyncio.run(main())
