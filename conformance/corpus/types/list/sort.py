# Stable, in place, with key and reverse; a failing comparison leaves all elements.
l = [("b", 2), ("a", 2), ("c", 1), ("a", 1)]
l.sort(key=lambda p: p[1])
print(l)
l.sort(key=lambda p: p[1], reverse=True)
print(l)
l.sort()
print(l, l.sort(reverse=True), l)
x = [3, "a", 1]
try: x.sort()
except TypeError as e: print(e, sorted(map(str, x)))
y = [1, 2, 3]
def spy(v):
    seen.append(len(y)); return -v
seen = []
y.sort(key=spy)
print(y, seen)
def grow(v): y.append(v); return v
try: y.sort(key=grow)
except ValueError as e: print(e)
print(sorted([2.5, 1, True, 0]), sorted("hello"), sorted([[2], [1, 5], [1]]))
print(sorted([(1, "b"), (1, "a")]), sorted({3: 0, 1: 0}))
print(sorted(["B", "a", "C"], key=str.casefold), sorted(range(5), key=lambda n: (n % 2, -n)))
print(sorted([]), sorted([float("inf"), -1, 10**20]))
