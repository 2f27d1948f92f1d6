# Host calls inside __hash__ and __eq__ while a dict and a set look for a key.
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return fetch(7)
    def __eq__(self, other): return fetch(self.n == other.n)


d = {K(1): "one"}
d[K(2)] = "two"
d[K(1)] = "uno"
print(d[K(2)], d.get(K(1)), K(3) in d, len(d), d.pop(K(1)), len({K(1), K(2), K(1)}))
try: d[K(9)]
except KeyError: print("no nine")
