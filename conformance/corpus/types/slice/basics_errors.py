# A slice is an object with indices: what is refused.
s = slice(1, 10, 2)
for f in (
    lambda: slice(), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5),
    lambda: s.indices(-1), lambda: setattr(s, "start", 5), lambda: slice(1, 2, 3, 4),
    lambda: slice([1]) < slice(1), lambda: hash(slice([])),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
