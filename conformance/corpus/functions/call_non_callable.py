# Calling what cannot be called.
class C: pass


for thing in 5, "s", None, [1], C(), {}, (1,), 1.5, True, ...:
    try:
        thing()
    except TypeError as e:
        print(e)
class D:
    pass
d = D()
d.__call__ = lambda: "instance attribute does not count"
try:
    d()
except TypeError as e:
    print(e)
