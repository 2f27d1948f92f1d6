# The two markers, and a positional-only name reused in **kw.
def f(a, b=2, /, c=3, *, d=4, **kw):
    return a, b, c, d, kw


print(f(1), f(1, 2, 5, d=6), f(1, c=9), f(1, a=10, b=11))
def g(self, /, **kw): return self, kw
print(g(1, self=2))
def h(*args, sep=" "): return sep.join(map(str, args))
print(h(1, 2, sep="-"), h())
print(f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_argcount)
print(f.__code__.co_varnames)
