# A slice is an object with indices.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", [], None), s == slice(1, 10, 2), s != slice(1), hash(slice(1)) == hash(slice(1)), {slice(1): 2}[slice(1)], slice(1, 2) < slice(1, 3))
print(s.indices(5), s.indices(0), slice(-1, None, -1).indices(5), slice(None, None, -2).indices(7), slice(-100, 100).indices(4), slice(3, -5, -1).indices(6), [range(*slice(a, b).indices(4)) for a, b in ((-2, 9), (None, -1), (2, 1))])
print("abcdef"[s], [0, 1, 2, 3][slice(-2, None)], (1, 2, 3)[slice(None, None, -1)], range(10)[slice(2, 8, 3)], b"abc"[slice(1, None)])
for f in lambda: slice(), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5), lambda: s.indices(-1), lambda: setattr(s, "start", 5), lambda: slice(1, 2, 3, 4), lambda: slice([1]) < slice(1), lambda: hash(slice([])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
