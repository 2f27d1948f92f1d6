# The order in which awaits inside expressions are driven.
class Y:
    def __init__(self, v): self.v = v
    def __await__(self):
        print("await", self.v)
        yield
        return self.v
async def main():
    print(await Y(1) + await Y(2) * await Y(3))
    print([await Y(4), await Y(5)], {await Y("k"): await Y("v")}, (await Y(6), -await Y(7)))
    print(await Y(8) if await Y(0) else await Y(9))
    print(await Y(0) or await Y(10), await Y(1) and await Y(11))
    x = await Y([1, 2, 3])
    x[await Y(0)] = await Y("set")
    print(x, f"{await Y(12)}", await Y(1) < await Y(2) < await Y(0))
    return await Y("end")


c = main()
try:
    while True: c.send(None)
except StopIteration as e: print(e.value)
