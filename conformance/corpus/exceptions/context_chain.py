# __context__ links what was being handled, without cycles.
def chain(e):
    out = []
    while e is not None:
        out.append(repr(e))
        e = e.__context__
    return out


try:
    try:
        try: raise ValueError(1)
        except ValueError: raise KeyError(2)
    except KeyError: raise IndexError(3)
except IndexError as e: print(chain(e))
a, b = ValueError("a"), ValueError("b")
try:
    try: raise a
    except ValueError:
        try: raise b
        except ValueError: raise a
except ValueError as e: print(chain(e), b.__context__)
def gen():
    try: yield 1
    except ValueError: yield 2
    raise KeyError("end")
g = gen(); next(g)
try: raise TypeError("outer")
except TypeError:
    g.throw(ValueError("inner"))
    try: next(g)
    except KeyError as e: print(chain(e))
