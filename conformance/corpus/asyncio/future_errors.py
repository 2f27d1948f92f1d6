# What a future refuses.
import asyncio


async def main():
    f = asyncio.Future()
    for attempt in (f.result, f.exception, lambda: f.set_exception(5), lambda: f.set_exception(int)):
        try:
            attempt()
        except Exception as e:
            print(type(e).__name__, e)
    f.set_exception(StopIteration)
    print(f.exception(), repr(f.exception().__cause__))
    for attempt in (lambda: f.set_result(1), lambda: f.set_exception(ValueError)):
        try:
            attempt()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)


asyncio.run(main())
try:
    asyncio.Future()
except RuntimeError as e:
    print(e)
