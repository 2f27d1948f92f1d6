# Names, items, slices, attributes, and nested lists of them.
class C: pass


a, b, c = 1, 2, [0, 1, 2, 3, 4, 5]
del a, (b)
for name in "a", "b":
    print(name in globals())
del c[0], c[-1], c[1:3]
print(c)
o = C()
o.x = 1
del o.x
print(hasattr(o, "x"))
d = {"k": [1, 2], "m": 0}
del d["m"], d["k"][0]
print(d)
try:
    del o.x
except AttributeError as e:
    print(e)
try:
    del d["zz"]
except KeyError as e:
    print("KeyError", e)
