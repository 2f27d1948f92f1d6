# The async protocols, driven by hand.
class Rng:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i == self.n: raise StopAsyncIteration
        self.i += 1
        return self.i
class Ctx:
    async def __aenter__(self): print("enter"); return "name"
    async def __aexit__(self, kind, *a): print("exit", kind and kind.__name__); return True


async def main():
    async for x in Rng(2): print(x)
    else: print("else")
    async with Ctx() as c: print(c); 1 / 0
    print([x async for x in Rng(3) if x != 2], {x: 1 async for x in Rng(1)})
    return "end"


try: main().send(None)
except StopIteration as e: print(e.value)
