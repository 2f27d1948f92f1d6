# From any iterable, and always a copy.
l = [1, 2]
print(list(), list(l), list(l) is l, list("ab"), list({"k": 1}), list(range(2)), tuple(l))
print(set("aab") == {"a", "b"}, frozenset("a"))
print(dict([(1, 2)]), dict({3: 4}), dict(a=1), dict([["x", 1]], y=2), dict(zip("ab", "cd")))
print(dict(()), dict([(1, 2), (1, 3)]), dict({}, **{"k": 1}))
class M:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print(dict(M()), {**M()}, dict(M(), p=0), list(M().keys()))
d = {}
d.update(M())
print(d)
for call in (
    lambda: list(5), lambda: tuple(None), lambda: set(1), lambda: dict(5), lambda: dict("ab"),
    lambda: dict([1]), lambda: list(1, 2), lambda: list(a=1), lambda: dict(1, 2),
    lambda: dict([(1, 2, 3)]), lambda: set(a=1), lambda: tuple(x=1),
):
    try: print(call())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
