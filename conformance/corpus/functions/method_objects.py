# Bound methods keep their instance, compare equal, and can be called later.
class C:
    def __init__(self, n): self.n = n
    def get(self, k=0): return self.n + k


c = C(5)
m = c.get
c.n = 7
print(m(), m(1), m.__self__ is c, m.__func__ is C.get, m.__name__)
print(c.get == c.get, c.get is c.get, c.get == C(5).get, C.get(c, 3))
print(list(map(c.get, [1, 2])), {c.get: 1}[c.get])
a = [].append
print(a.__name__, a.__self__, [3, 1].sort.__qualname__)
try:
    C.get()
except TypeError as e:
    print(e)
