# A coroutine is driven by send, as a generator is.
class Wait:
    def __init__(self, tag): self.tag = tag
    def __await__(self):
        got = yield self.tag
        return f"{self.tag}->{got}"

async def inner(n):
    return await Wait(f"w{n}")

async def main():
    a = await inner(1)
    b = await inner(2)
    return a, b


c = main()
print(c.send(None), c.send("x"))
try:
    c.send("y")
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e: print(e)
