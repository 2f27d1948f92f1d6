# Coroutines driven by hand
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Await:
    def __await__(self):
        got = yield 'asked'
        return ('answered', got)
class Bad:
    def __await__(self): return 5
async def inner(): return await Await()
async def outer(): return ('outer', await inner())
async def bad(): await Bad()
async def number(): await 5
async def again(c):
    await c
    await c
def drive(c, *values):
    try:
        asked = [c.send(None)]
        for v in values: asked.append(c.send(v))
        return asked
    except StopIteration as e: return ('stop', e.value)


show(lambda: (drive(outer(), 'v'), drive(inner()), drive(inner(), 1, 2)))
show(lambda: drive(bad()))
show(lambda: drive(number()))
async def none(): return 1
show(lambda: drive(again(none())))
c = inner()
show(lambda: iter(c))
show(lambda: next(c))
show(lambda: c.send(5))
c.close()
show(lambda: c.send(None))
show(lambda: (type(c).__name__, c.cr_running, c.cr_await, c.cr_code.co_name, c.__name__, type(none().__await__()).__name__ if False else 'skipped'))
c = inner(); c.send(None)
show(lambda: c.throw(KeyError('thrown')))
c = inner(); c.send(None)
show(lambda: (c.close(), c.close()))
for co in (none(),): co.close()
