# async for: __aiter__, __anext__, else, break, errors.
import asyncio
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): print("aiter"); return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def main():
    async for x in It(2): print(x)
    else: print("else")
    async for x in It(3):
        if x == 1: break
    else: print("never")
    print([x async for x in It(2)], {x async for x in It(2)}, {x: 1 async for x in It(1)}, [y async for x in It(2) for y in range(x)])
    g = (x async for x in It(2) if x)
    print(type(g).__name__, [x async for x in g])
    for bad in (5, [1]):
        try:
            async for x in bad: pass
        except TypeError as e: print(e)
    try:
        for x in It(1): pass
    except TypeError as e: print(e)


asyncio.run(main())
