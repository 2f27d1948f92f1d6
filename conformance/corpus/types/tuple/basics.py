# Immutable, hashable when its parts are.
t = (1, "a", [2])
print(t, (1,), (), t[0], t[-1], t[::2], t + (3,), (0,) * 3, len(t), "a" in t)
print(t.index("a"), t.count(1), (1, 2, 1).index(1, 1), tuple("ab"), tuple([1]), tuple({1: 2}))
print(tuple(x for x in "z"), tuple(), () == tuple([]))
a = (1, 2)
b = a
b += (3,)
print(a, b, a is tuple(a), a[:] is a, (1, 2) < (1, 2, 0), (2,) > (1, 5))
print(hash((1, 2)) == hash((1, 2)), {(1, (2,)): "v"}[(1, (2,))])
