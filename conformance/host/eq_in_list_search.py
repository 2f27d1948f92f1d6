# A host call inside __eq__ while a list is searched and compared.
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return fetch(self.n == getattr(other, "n", other))


l = [E(1), E(2), E(3)]
print(2 in l, l.index(3), l.count(1), [E(1)] == [E(1)], (E(1), 2) == (1, 2), E(4) in l)
l.remove(2)
print([e.n for e in l], {"a": E(1)} == {"a": 1})
