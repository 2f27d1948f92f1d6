# dict's own methods do not call overridden __setitem__ and __getitem__.
class D(dict):
    def __setitem__(self, k, v): print("set", k); super().__setitem__(k, v)
    def __getitem__(self, k): print("get", k); return super().__getitem__(k)


d = D(a=1)
d.update(b=2)
d.setdefault("c", 3)
d["d"] = 4
print(d.get("a"), d["a"], d.pop("b"), d)
print(dict(d), {**d}, (lambda **k: k)(**d))
print(list(d), list(d.items()), "%(a)s" % d, "{a}".format(**d), "{a}".format_map(d))
print(d | {"z": 1}, type(d | {}).__name__, type(d.copy()).__name__)
