# A class that makes no exception of itself is a TypeError, raised or thrown.
class E(Exception):
    def __new__(cls, *args, **kwargs): return cls
def g():
    yield
def h():
    try: yield
    except Exception as e: print("in", type(e), e)
for mk in (g, h):
    x = mk()
    try: x.throw(E)
    except BaseException as e: print(type(e).__name__, e)
    try: next(x)
    except BaseException as e: print(type(e).__name__, e)
x = h(); next(x)
try: x.throw(E)
except BaseException as e: print(type(e).__name__, e)
try: raise E
except BaseException as e: print(type(e).__name__, e)
try: raise ValueError from E
except BaseException as e: print(type(e).__name__, e)
