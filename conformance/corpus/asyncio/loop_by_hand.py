# A loop made and closed by hand.
import asyncio


async def work():
    await asyncio.sleep(0.01)
    return 'done'


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(work()))
future = loop.create_future()
loop.call_later(0.01, future.set_result, 5)
print(loop.run_until_complete(future))
loop.call_later(0.02, loop.stop)
loop.call_later(0.01, print, 'on the way')
loop.run_forever()
task = loop.create_task(work(), name='t')
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(task)
except RuntimeError as e:
    print(e)
print(loop.run_until_complete(task))
loop.close()
loop.close()
for attempt in (lambda: loop.call_soon(print), lambda: loop.run_forever()):
    try:
        attempt()
    except RuntimeError as e:
        print(e)
