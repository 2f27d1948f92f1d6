# throw: classes, instances, before the start, swallowed, replaced.
import warnings
warnings.simplefilter("ignore")


def g():
    while True:
        try: v = yield "ready"
        except ValueError as e: print("caught", repr(e)); v = yield "handled"
        except KeyError: return "key"


a = g()
try: a.throw(ValueError("early"))
except ValueError as e: print("raised", e, a.gi_frame)
a = g(); next(a)
print(a.throw(ValueError), next(a), a.throw(ValueError("inst")), next(a), a.throw(ValueError, "two args"), next(a))
try: a.throw(KeyError)
except StopIteration as e: print(e.value)
for args in ((5,), ("x",), (ValueError("v"), "extra"), (int,), (None,), (ValueError, "a", 5), ()):
    a = g(); next(a)
    try: print(a.throw(*args))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
def n():
    try: yield 1
    except ValueError: raise KeyError("new")
b = n(); next(b)
try: b.throw(ValueError("old"))
except KeyError as e: print(repr(e), repr(e.__context__))
