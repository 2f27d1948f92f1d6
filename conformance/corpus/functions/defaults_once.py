# Defaults are evaluated once, left to right, when def runs.
def t(x): print("default", x); return x
def f(a=t(1), *, b=t(2), c=t([])): c.append(a); return a, b, c


print(f(), f(5), f(c=None) if False else f.__defaults__, f.__kwdefaults__)
f.__defaults__ = (10,)
f.__kwdefaults__["b"] = 20
print(f())
f.__defaults__ = None
try: f()
except TypeError as e: print(e)
f.__kwdefaults__ = None
try: f(1)
except TypeError as e: print(e)
def g(a, b, c): return a, b, c
g.__defaults__ = (2, 3)
print(g(1))
g.__defaults__ = (0, 1, 2, 3)
try: print(g())
except TypeError as e: print(e)
for name, v in (("__defaults__", [1]), ("__kwdefaults__", (1,)), ("__code__", 5), ("__name__", 5), ("__qualname__", b"x"), ("__dict__", []), ("__globals__", {}), ("__closure__", ()), ("__annotations__", 5), ("__type_params__", [])):
    try: setattr(g, name, v); print(name, "set")
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
for name in ("__name__", "__code__", "__defaults__", "__dict__", "__closure__", "nope"):
    try: delattr(g, name); print(name, "deleted")
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
