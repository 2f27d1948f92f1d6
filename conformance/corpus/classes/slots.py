# Slots take the place of the dict.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x

p = P(1)
print(p.x, hasattr(p, "y"), hasattr(p, "__dict__"))
for f in (lambda: p.y, lambda: setattr(p, "z", 1), lambda: delattr(p, "y")):
    try: f()
    except AttributeError as e: print(e)
p.y = 2
del p.x
print(hasattr(p, "x"), p.y, P.__slots__)

class Q(P): pass


q = Q(5)
q.free = 1
print(q.x, q.__dict__)
try:
    class R:
        __slots__ = ("a",)
        a = 1
except ValueError as e: print(e)
