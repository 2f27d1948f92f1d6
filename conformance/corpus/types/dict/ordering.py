# Insertion order; updating keeps the place, deleting and adding again does not.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(d)
del d["b"]
d["b"] = 0
print(d, list(d), list(reversed(d)), d.popitem(), d)
d.update(z=1, a=5)
d.update([("y", 2), ("c", 7)])
d.update({"q": 0}, r=1)
print(d)
d = {i: i * i for i in range(10)}
for i in range(0, 10, 2):
    del d[i]
d[0] = "back"
d[3] = "kept"
print(d, next(iter(d)), list(d.items())[-1])
print({1: "a", True: "b", 1.0: "c"}, dict(a=1, b=2) == dict(b=2, a=1))
