# Callbacks of a future run when the loop comes round, in the order in which they were added.
import asyncio


async def main():
    f = asyncio.Future()
    f.add_done_callback(lambda f: print('first', f.result()))

    def second(f):
        print('second', f.done())

    f.add_done_callback(second)
    f.add_done_callback(second)
    print(f.remove_done_callback(second), f.remove_done_callback(second))
    f.add_done_callback(second)
    f.set_result(7)
    print('set')
    await asyncio.sleep(0)
    f.add_done_callback(lambda f: print('late'))
    print('added')
    await asyncio.sleep(0)


asyncio.run(main())
