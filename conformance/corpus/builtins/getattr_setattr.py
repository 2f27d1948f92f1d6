# Names as text; defaults; only AttributeError is caught.
class C:
    x = 1
    @property
    def bad(self): raise ValueError("from property")


c = C()
print(getattr(c, "x"), getattr(c, "y", "dflt"), getattr(c, "y", None), hasattr(c, "x"))
print(hasattr(c, "y"), getattr("a", "upper")())
setattr(c, "y", 5)
setattr(c, "not an identifier", 6)
print(c.y, getattr(c, "not an identifier"), vars(c))
delattr(c, "y")
print(hasattr(c, "y"), getattr(C, "x"), hasattr(C, "__init__"), hasattr(5, "real"))
for call in (
    lambda: getattr(c, "bad", 1), lambda: hasattr(c, "bad"), lambda: getattr(c, "zz"),
    lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: delattr(c, "zz"), lambda: getattr(c),
    lambda: hasattr(c, None), lambda: setattr(1, "x", 2), lambda: getattr(c, "x", 1, 2),
):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
