# current_task and all_tasks look at the running loop.
import asyncio


async def child():
    print(asyncio.current_task().get_name())
    await asyncio.sleep(0)


async def main():
    asyncio.current_task().set_name('main')
    tasks = [asyncio.create_task(child(), name=n) for n in 'ab']
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    await asyncio.gather(*tasks)
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    asyncio.get_running_loop().call_soon(lambda: print(asyncio.current_task()))
    await asyncio.sleep(0)


asyncio.run(main())
for function in (asyncio.current_task, asyncio.all_tasks, asyncio.get_running_loop, asyncio.get_event_loop):
    try:
        function()
    except RuntimeError as e:
        print(e)
