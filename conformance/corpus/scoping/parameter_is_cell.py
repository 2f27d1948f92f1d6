# Parameters, star parameters and keyword parameters captured by closures.
def f(a, *args, k=0, **kw):
    def g():
        nonlocal a
        a += 1
        return a, args, k, kw
    return g


g = f(1, 2, 3, k=4, z=5)
g()
print(g())
def h(x):
    x = x * 2
    def inner(): return x
    x = x + 1
    return inner()
print(h(5))
class C:
    def m(self): return lambda: self
c = C()
print(c.m()() is c)
