# Attributes of the metaclass are seen from the class, not from its instances; data descriptors of it win.
class D:
    def __get__(self, o, t): return "data", o is not None
    def __set__(self, o, v): print("set", v)
class M(type):
    meta = "from meta"
    both = "meta both"
    data = D()
    @property
    def prop(cls): return cls.__name__.lower()
    def method(cls): return cls


class A(metaclass=M):
    both = "class both"
    data = "class data"
print(A.meta, A.both, A.data, A.prop, A.method())
A.data = 5
for name in ("meta", "prop", "method"):
    try: getattr(A(), name)
    except AttributeError as e: print(e)
print(A().data, A().both)
try: A.prop = 1
except AttributeError as e: print(e)
A.meta = "own"
print(A.meta, M.meta)
