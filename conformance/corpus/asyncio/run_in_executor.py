# to_thread and run_in_executor give what the function gives.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='none')


def work(a, b=1):
    if b == 0:
        raise ZeroDivisionError('zero')
    return a / b, var.get()


async def main():
    var.set('seen')
    print(await asyncio.to_thread(work, 6, b=3))
    try:
        await asyncio.to_thread(work, 6, b=0)
    except ZeroDivisionError as e:
        print(e)
    print(asyncio.iscoroutine(coro := asyncio.to_thread(work, 1)))
    print(await coro)


asyncio.run(main())
