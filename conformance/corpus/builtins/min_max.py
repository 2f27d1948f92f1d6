# The first of equals wins; key, default, several arguments.
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "b"), min({5: 0, 2: 0}))
print(max((x for x in [1, 4])), min([[2], [1, 5]]))
print(max(["aa", "bb", "c"], key=len), min(["aa", "bb", "c", "d"], key=len), max(1, 1.0, True))
print(min(True, 1), max(0.0, -0.0), min(0, 0.0))
print(min([], default="d"), max([], default=None), max([1], default=5))
print(min([5], key=lambda x: -x, default=0), max("ab", "b", key=None))
print(max(-3, 2, key=abs), min("b", "A", key=str.lower), max([(1, "a"), (1, "b")]))
print(max({"a": 3, "b": 1}, key={"a": 3, "b": 1}.get))
for call in (
    lambda: min(), lambda: max([]), lambda: min(5), lambda: max(1, "a"),
    lambda: min(1, 2, default=0), lambda: max([1, None]), lambda: min((), key=len),
    lambda: max(1, 2, foo=3), lambda: max([1, 2], key=5), lambda: min(None),
):
    try: print(call())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
