# del: names, attributes, items, slices, targets in brackets.
class D:
    def __delattr__(self, n): print("delattr", n)
    def __delitem__(self, k): print("delitem", k)
d = D()
del d.a, d[0], d[1:2], d["k", ...], (d.b, [d.c, d[3]])
a, b, c, e = 1, 2, [1, 2, 3, 4, 5], {"x": 1}
del a, (b)
for n in "ab": print(n in globals())
del c[0], c[-1], c[::2], e["x"]
print(c, e)
for f in (lambda: exec("del a"), lambda: exec("del c[10]"), lambda: exec("del e['q']"), lambda: exec("del (1).real"), lambda: exec("del c.x"), lambda: exec("del (1, 2)[0]"), lambda: exec("del 'abc'[0]"), lambda: exec("del D.nothing")):
    try: f()
    except (NameError, IndexError, KeyError, AttributeError, TypeError) as x: print(type(x).__name__, x)
def g():
    x = 1
    del x
    try: x
    except UnboundLocalError as y: print(y)
    x = 2
    return x
print(g())
