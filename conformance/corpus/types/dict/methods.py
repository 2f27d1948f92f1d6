# get, setdefault, pop and the rest.
d = {"a": 1, "b": None}
print(d.get("a"), d.get("x"), d.get("x", 0), d.get("b", 5), d.setdefault("a", 9), d.setdefault("n"), d.setdefault("l", []), d)
d.setdefault("l", "no").append(1); print(d.pop("l"), d.pop("zz", "dflt"), d.pop("n"), d, d.popitem(), d, d.copy() is d, len(d), d.clear(), d)
print(dict([("a", 1), ["b", 2], "cd"]), dict({"a": 1}, b=2), dict(zip("ab", (1, 2))), dict(), dict(self=1), "a" in {"a": 0}, bool({}), bool({0: 0}))
for f in (
    lambda: {}["k"], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["a"]), lambda: dict("ab"), lambda: {}.update(5), lambda: {[]: 1}, lambda: {}.get(),
    lambda: {}.get([]), lambda: {}.setdefault({}), lambda: [] in {}, lambda: dict(1, 2), lambda: {}.update([1]), lambda: {} < {}, lambda: {1: 1} + {}, lambda: {1: 1}.pop(), lambda: dict(**{1: 2}), lambda: {} | 5, lambda: {}.fromkeys(5), lambda: {}.get(k=1),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
