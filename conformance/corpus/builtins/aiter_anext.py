# The async pair, driven by hand.
class A:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n


def run(c):
    try: c.send(None)
    except StopIteration as e: return e.value
async def main():
    it = aiter(A())
    return [await anext(it), await anext(it), await anext(it, "dflt")]
print(run(main()))
for call in lambda: aiter(5), lambda: anext(5), lambda: run(anext(A().__aiter__())), lambda: aiter([]):
    try: print(call())
    except TypeError as e: print(e)
