# Operators want sets, methods take anything iterable: what is refused.
a, b = {1, 2, 3}, {3, 4}
for f in (
    lambda: a | [1], lambda: a & "x", lambda: a.remove(9), lambda: set().pop(), lambda: {[]},
    lambda: a < [1], lambda: set(5), lambda: a.add([]), lambda: [] in a, lambda: hash(a),
    lambda: a.union(5), lambda: a[0], lambda: {{1}}, lambda: set(1, 2), lambda: a + b,
    lambda: a.__ior__([1]), lambda: frozenset().add(1),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
