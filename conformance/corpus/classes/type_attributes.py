# Attributes every class has.
class A: pass
class B(A, int): pass


for c in (A, B, int, type, object, bool):
    print(c.__name__, c.__qualname__, c.__module__, c.__base__, c.__bases__, [m.__name__ for m in c.__mro__])
print(type(A), type(type), type(int), A.__class__, isinstance(A, type), issubclass(type, object), isinstance(object, type))
A.__name__ = "Renamed"
A.__qualname__ = "Q.Renamed"
A.__module__ = "mod"
print(A, A.__name__, A().__class__.__qualname__, repr(A())[:20])
for name, v in (("__name__", 1), ("__qualname__", None), ("__bases__", ()), ("__bases__", 1), ("__mro__", ()), ("__name__", "a\0b")):
    try: setattr(A, name, v)
    except (TypeError, AttributeError, ValueError) as e: print(type(e).__name__, e)
for f in (lambda: setattr(int, "__name__", "x"), lambda: delattr(A, "__module__"), lambda: delattr(A, "__qualname__")):
    try: f(); print("ok")
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
