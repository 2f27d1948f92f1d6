# Eager tasks run at once, as far as they get.
import asyncio


async def quick():
    print('quick runs as', asyncio.current_task().get_name())
    return 1


async def slow():
    print('slow starts')
    await asyncio.sleep(0)
    print('slow ends')


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick(), name='q')
    print(t.done(), t.result())
    u = asyncio.create_task(slow())
    print(u.done())
    await u
    loop.set_task_factory(None)
    v = asyncio.create_task(quick(), name='lazy')
    print(v.done())
    await v
    w = asyncio.Task(quick(), loop=loop, name='eager', eager_start=True)
    print(w.done())


asyncio.run(main())
