# Host calls inside operators, reflected ones and in-place ones.
class N:
    def __init__(self, n): self.n = n
    def __add__(self, o): return fetch(self.n + o)
    def __radd__(self, o): return fetch(o + self.n)
    def __iadd__(self, o): self.n = fetch(self.n + o); return self
    def __neg__(self): return fetch(-self.n)
    def __lt__(self, o): return fetch(self.n < o)
    def __divmod__(self, o): return fetch([self.n, o])
    def __index__(self): return fetch(1)


n = N(5)
print(n + 1, 1 + n, -n, n < 6, 4 > n, n < 9 < 10, divmod(n, 2), sum([n, 1]), [10, 20][n], "ab"[n:])
n += 10
print(n.n, hex(n), range(5)[n], [0] * n)
