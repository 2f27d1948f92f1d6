# locals(): of modules, functions, classes, comprehensions.
def f(a, *args, b=2, **kw):
    c = 3
    def inner(): return c
    d = locals()
    d["c"] = 99
    return sorted(d), c, locals() is locals()
print(f(1, 5, z=6))
def g():
    before = dict(locals())
    x = 1
    return before, locals()
print(g())
class C:
    y = 1
    print(sorted(k for k in locals() if k[0] != "_"), locals() is not globals())
print(locals() is globals())
def h():
    del_me = 1
    del del_me
    return locals()
print(h())
def free():
    v = 1
    def inner():
        v
        return locals()
    return inner()
print(free(), (lambda q=1: locals())(), [sorted(locals()) for _ in "a"] if False else "-")
print(eval("locals()", {}, {"only": 1}))
