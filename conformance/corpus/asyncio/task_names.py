# Tasks have names, of any object's str; they can be renamed.
import asyncio


async def main():
    t = asyncio.create_task(asyncio.sleep(0), name='worker')
    print(t.get_name())
    t.set_name(17)
    print(repr(t.get_name()))
    await t
    me = asyncio.current_task()
    me.set_name('main')
    print(me.get_name(), me in asyncio.all_tasks(), t in asyncio.all_tasks())
    default = asyncio.create_task(asyncio.sleep(0))
    print(default.get_name().startswith('Task-'))
    await default


asyncio.run(main())
