# Immutable, hashable when its parts are: what is refused.
t = (1, "a", [2])
for f in (
    lambda: t.__setitem__, lambda: hash(t), lambda: t[5], lambda: t.index(9), lambda: t + [1],
    lambda: tuple(5), lambda: t["a"], lambda: tuple(1, 2), lambda: t * "a", lambda: t.append(1),
    lambda: {t: 1},
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
