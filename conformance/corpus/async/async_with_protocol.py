# async with: order, results, swallowing, wrong objects.
import asyncio
class CM:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    async def __aenter__(self): print("enter", self.n); await asyncio.sleep(0); return self.n
    async def __aexit__(self, t, v, tb): print("exit", self.n, t and t.__name__); return self.swallow
class Sync:
    def __enter__(self): return 1
    def __exit__(self, *a): pass
class NotAwaitable:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
async def main():
    async with CM(1) as a, CM(2) as b: print(a, b)
    async with CM(3, True): raise ValueError
    try:
        async with CM(4): raise KeyError("k")
    except KeyError as e: print(repr(e))
    for bad in (Sync(), 5, NotAwaitable()):
        try:
            async with bad: pass
        except TypeError as e: print(e)
    try:
        with CM(5): pass
    except TypeError as e: print(e)
    async with (CM(6), CM(7) as c): return c


print(asyncio.run(main()))
