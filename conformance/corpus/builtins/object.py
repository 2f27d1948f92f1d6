# The root of everything.
o = object()
print(type(o), o == o, o == object(), o != object(), bool(o), isinstance(5, object))
print(object.__bases__, object.__name__)
print(str(o).startswith("<object object at 0x"), hash(o) == hash(o), {o: 1}[o], o in [o], object is object)
class C:
    __slots__ = ()
for call in (
    lambda: object(1), lambda: setattr(o, "x", 1), lambda: o.x, lambda: o < o, lambda: o + 1,
    lambda: o(), lambda: o[0], lambda: len(o), lambda: iter(o), lambda: C(1),
    lambda: object.__init__(o, 1),
):
    try: print(call())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
