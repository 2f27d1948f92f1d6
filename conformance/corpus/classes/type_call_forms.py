# type with one and three arguments, and wrong ones.
for args in ((), (1,), ("A", ()), ("A", (), {}), (1, (), {}), ("A", [], {}), ("A", (), []), ("A", (1,), {}), ("A\0", (), {}), ("", (), {}),
             ("A", (), {"__slots__": 1}), ("A", (), {"__slots__": ["1"]}), ("A", (), {"__slots__": "x", "x": 1}), ("A", (), {"__qualname__": 1}), ("A", (), {"__doc__": 5})):
    try: r = type(*args); print(r, getattr(r, "__doc__", "")) if isinstance(r, type) and r.__name__ in ("A", "") else print(r)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
for kw in ({"object": 1}, {"x": 1}):
    try: type(**kw)
    except TypeError as e: print(e)
C = type("C", (int,), dict(f=lambda s: s + 1, __module__="m"))
print(C(4).f(), C, C.__mro__[1])
