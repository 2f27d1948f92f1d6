# What can be awaited: coroutines, __await__, generators marked as coroutines.
import asyncio, types
class A:
    def __await__(self): return iter([])
class B:
    def __await__(self): return 5
class D:
    def __await__(self): yield; return "d"
class E:
    __await__ = None
async def c(): return "c"
@types.coroutine
def old():
    x = yield
    return "old"
def plain(): yield
async def main():
    print(await A(), await D(), await c(), await old(), await asyncio.sleep(0, "slept"))
    for bad in (B(), 5, None, plain(), [], E(), c, object()):
        try: print(await bad)
        except TypeError as e: print(e)
    co = c()
    print(await co)
    try: await co
    except RuntimeError as e: print(e)


asyncio.run(main())
