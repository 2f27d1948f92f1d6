# __dict__ of an instance: replacing, sharing, odd keys.
class A:
    def __init__(self): self.x = 1


a, b = A(), A()
d = {"y": 2}
a.__dict__ = d
print(a.y, hasattr(a, "x"), a.__dict__ is d)
d["z"] = 3
print(a.z)
b.__dict__ = d
b.w = 4
print(a.w, vars(a))
b.__dict__[5] = "five"
print(a.__dict__)
for v in (5, None, []):
    try: a.__dict__ = v
    except TypeError as e: print(e)
del b.__dict__
print(b.__dict__, d == vars(A()) if False else sorted(map(str, d)))
try: vars(5)
except TypeError as e: print(e)
