# Deleting attributes: own, of a slot, with __delattr__, of the class.
class A:
    c = 1
    def __init__(self): self.x = 1
class H:
    def __delattr__(self, name): print("delattr", name)
class S:
    __slots__ = ("s",)


a = A()
del a.x
for f in (lambda: delattr(a, "x"), lambda: delattr(a, "c"), lambda: delattr(S(), "s"), lambda: delattr(A, "zz"),
          lambda: delattr(int, "real"), lambda: delattr(5, "real"), lambda: delattr(a, "__class__"), lambda: delattr(A, "__name__")):
    try: f()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
h = H()
del h.anything, h.__dict__
del A.c
print(hasattr(A, "c"))
s = S(); s.s = 1; del s.s
print(hasattr(s, "s"))
