# Only one base may have slots of its own.
class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
class E: __slots__ = ()
class A2(A): __slots__ = ("a2",)


for bases in ((A, B), (A, E), (E, A), (A2, A), (A, int), (A, list), (E, int), (A2, B), (A, Exception), (E, Exception)):
    try: t = type("T", bases, {"__slots__": ()}); print(t.__base__.__name__, hasattr(t, "__dict__"))
    except TypeError as e: print([b.__name__ for b in bases], e)
for base in (int, tuple, bytes, str, list, float, dict, type):
    try: type("T", (base,), {"__slots__": ("s",)}); print(base.__name__, "ok")
    except TypeError as e: print(e)
class L(list): __slots__ = ("tag",)
l = L([1]); l.tag = "t"
print(l, l.tag, hasattr(l, "__dict__"))
