# A mutable class attribute is shared; assignment makes an own one.
class A:
    items = []
    n = 0
    def add(self, x):
        self.items.append(x)
        self.n += 1
        type(self).total = getattr(type(self), "total", 0) + 1


class B(A): pass


a, b = A(), B()
a.add(1)
b.add(2)
print(a.items is b.items, A.items, a.n, b.n, A.n, A.total, B.total, vars(a))
A.n = 100
print(a.n, A().n, B.n)
del a.n
print(a.n)
B.items = ["b"]
print(a.items, b.items, B().items)
A.late = lambda self: "late"
print(b.late())
