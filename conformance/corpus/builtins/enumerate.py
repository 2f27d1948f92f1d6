# start, laziness, unpacking.
print(list(enumerate("ab")), list(enumerate("ab", 1)), list(enumerate([], 5)), list(enumerate("x", start=-1)))
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
e = enumerate(iter("abc"), 10**20)
print(next(e), list(e), list(e), iter(e) is e)
print({i: c for i, c in enumerate("ab")}, max(enumerate([3, 9, 4]), key=lambda p: p[1]))
for call in (
    lambda: enumerate(), lambda: enumerate(5), lambda: enumerate("a", "b"),
    lambda: enumerate("a", 1.5),
):
    try: call()
    except TypeError as e: print(e)
