# StopIteration leaving a generator becomes a RuntimeError; in coroutines too.
def g():
    yield 1
    raise StopIteration("x")
def n():
    yield next(iter([]))
def d():
    yield from n()
async def c(): raise StopIteration(1)
async def a():
    raise StopAsyncIteration(2)
    yield


for f in (g, n, d):
    try: print(list(f()))
    except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try: c().send(None)
except RuntimeError as e: print(e, repr(e.__cause__))
try: a().__anext__().send(None)
except RuntimeError as e: print(e, repr(e.__cause__))
print(list(map(lambda x: next(iter([])), [1, 2])), [*zip(iter(lambda: next(iter([])), 1))])
