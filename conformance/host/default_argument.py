# Host calls while defaults are computed and arguments are bound.
def f(a=fetch(1), *args, k=fetch([2]), **kw): return a, args, k, kw


print(f(), f(fetch(5), *fetch([6, 7]), k=fetch(8), **fetch({"z": 9})))
g = lambda x=fetch("lam"): fetch(x)
print(g(), g(x=fetch("given")), fetch(fetch(fetch(3))), (lambda: fetch("inner"))())
print(fetch(x="by name"))
