# Keywords of a class statement go to __init_subclass__, and __set_name__ runs before it.
class D:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        print("init_subclass", cls.__name__, tag, kw, "d" in vars(cls))
        super().__init_subclass__(**kw)


class A(Base, tag="t"):
    d = D()
class B(A): pass
for kw in ({"other": 1}, {"tag": 2, "x": 3}):
    try:
        class C(Base, **kw): pass
    except TypeError as e: print(e)
try:
    class E(x=1): pass
except TypeError as e: print(e)
print(Base.__dict__["__init_subclass__"].__class__.__name__)
try: type("T", (), {}, z=1)
except TypeError as e: print(e)
