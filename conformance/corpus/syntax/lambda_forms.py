# Parameters of every kind, nesting, and precedence.
print((lambda: 1)(), (lambda x, y=2, *a, k=3, **kw: (x, y, a, k, kw))(1, 5, 6, k=7, z=8))
add = lambda a: lambda b: a + b
print(add(1)(2), (lambda *a: a)(*range(3)), (lambda *, k: k)(k=1))
print([f(3) for f in [lambda x: x, lambda x: x ** 2, lambda _: "const"]])
f = lambda x: x if x > 0 else lambda: "neg"
print(f(1), f(-1)())
print(f.__name__, (lambda x, /: x)(2), sorted("bca", key=lambda c: -ord(c)))
g = lambda x=(lambda: 4)(): x
print(g(), (lambda a, b: a)(b=1, a=2))
