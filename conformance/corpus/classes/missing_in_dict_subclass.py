# __missing__ is for d[k] alone.
class D(dict):
    def __missing__(self, key):
        print("missing", key)
        return key * 2


d = D(a=1)
print(d["a"], d["b"], d.get("c"), "b" in d, d.pop("z", None), d)
print(d.setdefault("s", 5), "%(q)s" % d)
class E(dict):
    def __missing__(self, key): raise KeyError(("own", key))
try: E()["x"]
except KeyError as e: print(e.args)
try: D.__getitem__({}, "x")
except KeyError as e: print("plain", e)
print(dict.__getitem__(D(), "r"))
