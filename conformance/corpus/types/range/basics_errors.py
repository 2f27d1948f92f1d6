# Slices, membership, equality, huge bounds: what is refused.
r = range(2, 20, 3)
for f in (
    lambda: range(1, 2, 0), lambda: range(1.5), lambda: range(), lambda: r[10], lambda: r[-7],
    lambda: r.index(6), lambda: r + r, lambda: r.__setitem__, lambda: range("a"),
    lambda: range(1, 2, 3, 4), lambda: r["a"], lambda: range(3)[1.0], lambda: next(range(3)),
    lambda: len(range(10**30)),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
