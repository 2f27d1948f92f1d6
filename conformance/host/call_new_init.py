# Host calls inside __call__, __new__ and __init__.
class A:
    def __new__(cls, *a): fetch("new"); return super().__new__(cls)
    def __init__(self, v): self.v = fetch(v)
    def __call__(self, *a): return fetch([self.v, *a])


a = A(1)
print(a(2, 3), A("x")(), list(map(A(0), "pq")), A(A(5).v).v)
class Meta(type):
    def __call__(cls, *a): return fetch("called")
class M(metaclass=Meta): pass
print(M())
