# A generator resumed inside a handler keeps its own exception state.
def g():
    try: raise ValueError("in gen")
    except ValueError as e:
        yield 1
        try: raise KeyError("later")
        except KeyError as k: yield repr(k.__context__)
        yield repr(e)

it = g()
next(it)
try: 1 / 0
except ZeroDivisionError as z:
    print(next(it))
    try: raise TypeError("t")
    except TypeError as t: print(repr(t.__context__))
print(next(it))
def h():
    yield
    raise OSError("from gen")
it = h(); next(it)
try:
    try: 1 / 0
    except ZeroDivisionError: next(it)
except OSError as e: print(repr(e.__context__))
