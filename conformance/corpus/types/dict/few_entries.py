# Small dicts: growing past a handful of entries, removing and adding again, changing while iterated.
d = {}
for i in range(12):
    d[f"k{i}"] = i
    if i % 3 == 2: del d[f"k{i - 1}"]
    print(len(d), list(d)[-3:], f"k{i}" in d, f"k{i - 1}" in d, end='; ')
print()
s = {'a': 1, 'b': 2, 'c': 3}
for _ in range(20):
    k, v = next(iter(s.items()))
    del s[k]
    s[k * 2 if len(k) < 4 else k[0]] = v
print(s, len(s), s.get('zz'), s.pop('c', None), s.popitem(), s)
t = {1: 'int', 1.5: 'float', None: 'none', (1, 2): 'tuple', 'x': 'str'}
print(t[True], t[1.0], t[(1, 2)], t[None], t.get(2), {**t, 'y': 0}['y'], t | {'z': 1})
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other): return isinstance(other, K) and self.n == other.n
u = {K(i): i for i in range(7)}
print(u[K(0)], u[K(6)], K(7) in u, u.pop(K(3)), len(u), u.setdefault(K(9), 'new'), u[K(9)])
grow = {i: i for i in range(5)}
try:
    for k in grow:
        del grow[k]
        grow[k + 100] = k
except RuntimeError as e: print(e)
print(grow)
