@a
@b.c(d)
def f(a, b: int = 1, /, c=2, *args: *Ts, d, e=3, **kw: dict) -> int:
    'doc'
    return a
async def g():
    async for a in b: await c
    async with d as e: yield e
    yield from f
