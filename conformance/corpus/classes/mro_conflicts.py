# Orders that cannot be.
class A: pass
class B(A): pass
class X: pass
class Y: pass
class P(X, Y): pass
class Q(Y, X): pass


for name, bases in (("C", (A, B)), ("D", (P, Q)), ("E", (A, A)), ("F", (object, A)), ("G", (int, str)), ("H", (list, dict)),
                    ("I", (bool,)), ("J", (type(None),)), ("K", (type(len),)), ("L", (1,)), ("M", ("x",)), ("N", (int, float)), ("O", (range,)), ("R", (type(lambda: 0),)), ("S", (slice,))):
    try: print(type(name, bases, {}))
    except TypeError as e: print(name, e)
print([c.__name__ for c in type("Z", (B, X), {}).__mro__])
