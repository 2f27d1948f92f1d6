# Defaults see the scope at definition; closures see it at call.
fs = []
for x in range(3):
    def f(a=x, b=[]):
        b.append(x)
        return a, x, b
    fs.append(f)
print([f() for f in fs], fs[0]())
def outer(n):
    def inner(k=n * 2, *, z=lambda: n):
        return k, z()
    n += 1
    return inner()
print(outer(1))
