# Each task has a copy of the context it was made in.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')


async def child(value):
    print('child sees', var.get())
    var.set(value)
    await asyncio.sleep(0)
    print('child keeps', var.get())


async def main():
    var.set('main')
    await asyncio.gather(child('a'), child('b'))
    print('main keeps', var.get())
    await child('direct')
    print('a direct call shares', var.get())
    ctx = contextvars.copy_context()
    await asyncio.create_task(child('c'), context=ctx)
    print(ctx[var], var.get())
    asyncio.get_running_loop().call_soon(lambda: print('callback', var.get()))
    await asyncio.sleep(0)


asyncio.run(main())
print(var.get())
