# What with and async with say of what is no context manager, or one of the other kind.
class A: pass
try:
    with A(): pass
except TypeError as e: print(e)
import asyncio
class L:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
try:
    with L(): pass
except TypeError as e: print(e)
async def m():
    try:
        async with A(): pass
    except TypeError as e: print(e)
    class C:
        def __enter__(self): pass
        def __exit__(self,*a): pass
    try:
        async with C(): pass
    except TypeError as e: print(e)
asyncio.run(m())
