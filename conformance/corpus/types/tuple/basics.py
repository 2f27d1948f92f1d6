# Immutable, hashable when its parts are.
t = (1, "a", [2])
print(t, (1,), (), t[0], t[-1], t[::2], t + (3,), (0,) * 3, len(t), "a" in t)
print(t.index("a"), t.count(1), (1, 2, 1).index(1, 1), tuple("ab"), tuple([1]), tuple({1: 2}), tuple(x for x in "z"), tuple(), () == tuple([]))
a = (1, 2); b = a; b += (3,); print(a, b, a is tuple(a), a[:] is a, (1, 2) < (1, 2, 0), (2,) > (1, 5), hash((1, 2)) == hash((1, 2)), {(1, (2,)): "v"}[(1, (2,))])
for f in lambda: t.__setitem__, lambda: hash(t), lambda: t[5], lambda: t.index(9), lambda: t + [1], lambda: tuple(5), lambda: t["a"], lambda: tuple(1, 2), lambda: t * "a", lambda: t.append(1), lambda: {t: 1}:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
