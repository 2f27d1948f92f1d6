# Host calls inside a class body, its bases, its hooks.
class Base:
    def __init_subclass__(cls): cls.hooked = fetch(cls.__name__)
class Field:
    def __set_name__(self, owner, name): self.name = fetch(name)


class A(Base if fetch(True) else object):
    x = fetch(1)
    y = [fetch(i) for i in range(2)]
    f = Field()
    if fetch(0): z = 1
    def m(self, d=fetch("default")): return d


print(A.x, A.y, A.f.name, A.hooked, A().m(), hasattr(A, "z"))
class Prep(type):
    @classmethod
    def __prepare__(m, *a): return {"given": fetch("prepared")}
class B(metaclass=Prep): seen = given
print(B.seen)
