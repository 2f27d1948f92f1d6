# What is said about attributes that are not there.
class C:
    existing = 1
    @property
    def p(self): return self.nope


c = C()
for f in (
    lambda: c.exsting, lambda: C.missing, lambda: (5).foo, lambda: "s".appendx, lambda: None.x,
    lambda: [].push, lambda: c.p, lambda: setattr(5, "x", 1), lambda: setattr(None, "x", 1),
    lambda: delattr(c, "y"), lambda: setattr([], "append", 1), lambda: setattr(int, "x", 1),
    lambda: print.foo, lambda: (lambda: 0).bar, lambda: getattr(c, 5), lambda: {}.a,
    lambda: type(c).zzz, lambda: getattr(c, "q"),
):
    try: f()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
