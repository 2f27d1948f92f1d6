# __missing__ is asked by [] only; the own methods of a subclass are used by none of the builtins.
class Default(dict):
    def __missing__(self, key): self[key] = value = []; return value
class Upper(dict):
    def __getitem__(self, k): return super().__getitem__(k.upper())
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __contains__(self, k): return super().__contains__(k.upper())


d = Default()
d["a"].append(1)
d["a"].append(2)
d["b"]
print(d, d.get("zz"), "zz" in d, d.setdefault("q", 5), len(d), type(d.copy()).__name__)
print(isinstance(d, dict), d == {"a": [1, 2], "b": [], "q": 5})
u = Upper(low=1)
u["x"] = 5
u.update(y=6)
print(u, u["X"], "x" in u, "low" in u, u.get("x"), u.get("X"), dict(u), {**u}, list(u))
try: u["low"]
except KeyError as e: print(repr(e))
