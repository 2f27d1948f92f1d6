# A binary heap by hand and shortest distances.
class Heap:
    def __init__(self): self.a = []
    def __bool__(self): return bool(self.a)
    def push(self, x):
        a = self.a; a.append(x); i = len(a) - 1
        while i and a[i] < a[p := (i - 1) // 2]: a[i], a[p] = a[p], a[i]; i = p
    def pop(self):
        a = self.a; a[0], a[-1] = a[-1], a[0]; x = a.pop(); i = 0
        while (c := 2 * i + 1) < len(a):
            if c + 1 < len(a) and a[c + 1] < a[c]: c += 1
            if not a[c] < a[i]: break
            a[i], a[c] = a[c], a[i]; i = c
        return x
edges = {"A": {"B": 7, "C": 9, "F": 14}, "B": {"C": 10, "D": 15}, "C": {"D": 11, "F": 2}, "D": {"E": 6}, "F": {"E": 9}, "E": {}}
dist, heap = {"A": 0}, Heap()
heap.push((0, "A"))
while heap:
    d, n = heap.pop()
    for m, w in edges[n].items():
        if d + w < dist.get(m, float("inf")): dist[m] = d + w; heap.push((d + w, m))
print(dist)
h = Heap()
for x in [5, 3, 8, 1, 9, 2]: h.push(x)
print([h.pop() for _ in range(6)])
