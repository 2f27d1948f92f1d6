# Slices, membership, equality, huge bounds.
r = range(2, 20, 3)
print(r, list(r), len(r), r[1], r[-1], r[1:4], r[::-1], list(r[::-2]), 5 in r, 6 in r, 5.0 in r, "a" in r, r.index(8), r.count(8), r.start, r.stop, r.step)
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(0)) == hash(range(1, 1)), range(3) == [0, 1, 2], range(5, 0, -2), list(range(5, 0, -2)), list(range(0, 5, -1)), bool(range(0)), bool(range(1)), range(True), list(range(-3)))
big = range(10**20, 10**20 + 10, 3)
print(big, list(big), big[2], 10**20 + 3 in big, range(0, 10**30, 10**29)[3], big[1:], range(2**62, 2**62 + 2)[1], list(reversed(range(4))), min(range(5)), max(range(0, -5, -1)), sum(range(101)), sorted(range(3), reverse=True))
for f in lambda: range(1, 2, 0), lambda: range(1.5), lambda: range(), lambda: r[10], lambda: r[-7], lambda: r.index(6), lambda: r + r, lambda: r.__setitem__, lambda: range("a"), lambda: range(1, 2, 3, 4), lambda: r["a"], lambda: range(3)[1.0], lambda: next(range(3)), lambda: len(range(10**30)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
