# send: None first, then values; after the end StopIteration.
def echo():
    got = []
    while True:
        v = yield got
        if v is None: return got
        got = got + [v]


g = echo()
try: g.send(1)
except TypeError as e: print(e)
print(g.send(None), g.send(1), g.send([2]))
try: next(g)
except StopIteration as e: print(e.value, e.args)
for f in (lambda: next(g), lambda: g.send(1), lambda: g.send(None), lambda: g.throw(ValueError("late")), g.close):
    try: print(f())
    except (StopIteration, ValueError) as e: print(repr(e))
for args in ((), (1, 2)):
    try: echo().send(*args)
    except TypeError as e: print(e)
def ret(v):
    return v
    yield
for v in (None, 0, (1, 2), StopIteration(5), ()):
    try: next(ret(v))
    except StopIteration as e: print(repr(e.value), e.args)
