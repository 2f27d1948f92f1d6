# Hashable, equal to sets, and the left operand decides the type: what is refused.
f, g = frozenset([1, 2]), frozenset("ab")
for fn in lambda: f.add(1), lambda: hash(frozenset([[]])) , lambda: f.update([1]), lambda: f[0]:
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
