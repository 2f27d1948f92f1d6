# property without the decorator syntax.
class C:
    def __init__(self): self._x = 1
    def get(self): return self._x
    def set(self, v): self._x = v
    x = property(get, set, doc="the x")
    y = property()
    z = x.getter(lambda self: "z")


c = C()
c.x = 5
print(c.x, C.x.__doc__, c.z, C.x.fget is C.get, C.x.fdel, type(C.x), isinstance(C.x, property))
c.z = 9
print(c.x)
for call in (
    lambda: c.y, lambda: setattr(c, "y", 1), lambda: delattr(c, "x"),
    lambda: property(1, 2, 3, 4, 5), lambda: C.y.fget,
):
    try: print(call())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
