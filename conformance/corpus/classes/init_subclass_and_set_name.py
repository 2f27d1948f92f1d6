# Both hooks run while the class is made, set_name first.
class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner): return self if obj is None else obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, value): obj.__dict__[self.name] = value * 2

class Base:
    registry = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, tag)
        cls.registry.append(cls.__name__)


class A(Base, tag="t"):
    x = Field()
    y = Field()
class B(A): pass
a = A(); a.x = 4
print(a.x, a.y, Base.registry)
try:
    class C(Base, wrong=1): pass
except TypeError as e: print(e)
