# async def with yield.
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
    finally:
        print("cleanup")

def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value

async def main():
    print([x async for x in agen(3)])
    g = agen(3)
    print(await anext(g), await g.asend("v"), await g.aclose())
    print(await anext(g, "dflt"))
    g2 = (x * 2 async for x in agen(2))
    return [y async for y in g2]


print(run(main()))
