# A descriptor kept in the class: set, delete, class access, and override in a subclass.
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.slot = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return f"<{self.slot}>"
        return getattr(obj, self.slot)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f"{self.slot[1:]} must be {self.kind.__name__}")
        setattr(obj, self.slot, value)
    def __delete__(self, obj): delattr(obj, self.slot)


class P:
    name = Typed(str)
    age = Typed(int)


p = P(); p.name = "n"; p.age = 3
print(p.name, p.age, P.age, vars(p))
for f in (lambda: setattr(p, "age", "x"), lambda: delattr(p, "age"), lambda: p.age):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
