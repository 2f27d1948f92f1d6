# __slots__: inheritance, shadowing, forbidden forms.
class A:
    __slots__ = ("x", "__private")
    def __init__(self): self.__private = 1
class B(A):
    __slots__ = "y"
class C(A): pass
class D(B):
    __slots__ = {"z": "doc of z"}


b = B(); b.x = 1; b.y = 2
print(b.x, b.y, b._A__private, hasattr(b, "__dict__"), hasattr(C(), "__dict__"), D.__slots__, D.z.__doc__)
for f in (lambda: setattr(b, "q", 1), lambda: b.__dict__, lambda: B().x, lambda: A.x.__get__(C()), lambda: A.x.__set__(5, 1), lambda: setattr(A(), "y", 1), lambda: delattr(A(), "x")):
    try: f()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
print(A.x, A.x.__name__, A.x.__objclass__.__name__, A.x.__qualname__ if hasattr(A.x, "__qualname__") else "-", repr(A.x.__get__(None, A)))
class E(A, C.__bases__[0]) if False else type("E", (C,), {}): pass
for slots in ("a b", "1a", "", 5, [1], ("__dict__", "__dict__"), ("__weakref__", "__weakref__"), ("a", "a")):
    try: type("S", (), {"__slots__": slots}); print("ok")
    except TypeError as e: print(e)
