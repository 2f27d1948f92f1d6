# Equal objects with equal hashes are one key; identity goes before equality.
class K:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, K) and self.n % 10 == o.n % 10
    def __hash__(self): return self.n % 10
    def __repr__(self): return f"K{self.n}"


d = {K(1): "a", K(11): "b", K(2): "c"}
print(d, K(21) in d, d[K(32)], K(3) in d, len({K(1), K(11), K(5)}))
d.pop(K(41))
print(d)
class Never:
    def __eq__(self, o): return False
    def __hash__(self): return 1
n = Never()
print(n in [n], [n].count(n), n in {n}, {n: 1}[n], [n] == [n], n == n, n in [Never()])
class Sub(K):
    def __eq__(self, o): return True
print(Sub.__hash__)
