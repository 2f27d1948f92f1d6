# Host calls inside a property's getter, setter and deleter, and inside descriptors.
class D:
    def __get__(self, obj, owner): return fetch(owner.__name__)
class P:
    d = D()
    @property
    def x(self): return fetch(self._x)
    @x.setter
    def x(self, v): self._x = fetch(v) + 1
    @x.deleter
    def x(self): print("deleted", fetch("x"))


p = P()
p.x = 1
p.x += 10
print(p.x, p.d, P.d)
del p.x
