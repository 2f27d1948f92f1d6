# sys.exception() inside a generator is its own or its caller's.
import sys
def g():
    print(repr(sys.exception()))
    yield
    try: 1 / 0
    except ZeroDivisionError:
        print(repr(sys.exception()))
        yield
        print(repr(sys.exception()))
    print(repr(sys.exception()))
    yield


a = g()
try: raise ValueError("outer")
except ValueError:
    next(a)
    next(a)
    print("outside", repr(sys.exception()))
print(repr(sys.exception()))
next(a)
print(repr(sys.exception()))
try: raise KeyError("k")
except KeyError:
    try: next(a)
    except StopIteration as e: print(repr(e.__context__))
