async def f(x):
    await x
    async for y in x:
        print(y)
    else:
        z()
    async with x as w:
        return [await v async for v in w]


async def g():
    yield 1
    return
