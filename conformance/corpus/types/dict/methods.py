# get, setdefault, pop and the rest.
d = {"a": 1, "b": None}
print(d.get("a"), d.get("x"), d.get("x", 0), d.get("b", 5), d.setdefault("a", 9), d.setdefault("n"))
print(d.setdefault("l", []), d)
d.setdefault("l", "no").append(1)
print(d.pop("l"), d.pop("zz", "dflt"), d.pop("n"), d, d.popitem(), d, d.copy() is d, len(d))
print(d.clear(), d)
print(dict([("a", 1), ["b", 2], "cd"]), dict({"a": 1}, b=2), dict(zip("ab", (1, 2))), dict())
print(dict(self=1), "a" in {"a": 0}, bool({}), bool({0: 0}))
