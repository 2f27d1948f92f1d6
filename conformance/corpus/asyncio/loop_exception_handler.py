# Exceptions in callbacks go to the loop's exception handler; the loop goes on.
import asyncio


def handler(loop, context):
    print(context['message'][:21], repr(context.get('exception')))


def bad():
    raise ValueError('callback')


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(bad)
    await asyncio.sleep(0.01)
    loop.call_exception_handler({'message': 'my own message for it', 'exception': KeyError(1)})
    print('still here')


asyncio.run(main())
