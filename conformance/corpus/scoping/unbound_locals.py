# Names read before they are bound, in every position.
def f1(): print(x); x = 1
def f2(): x += 1
def f3(): del x; x = 1
def f4():
    if False: x = 1
    return x
def f5():
    for x in []: pass
    return x
def f6(): return [x for _ in [1]]; x = 1
def f7():
    def g(): return x
    g()
    x = 1
def f8(): x[0] = 1; x = []
def f9(): x.a = 1; x = 2
def f10():
    try: 1 / 0
    except ZeroDivisionError as x: pass
    return x
def f11(): import x.y; x = 1
def f12(): lambda: x; return (lambda: x)(); x = 1
def f13():
    with x: pass
    x = 1
def f14(a=1): return a, (b := c); c = 1
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f12, f13, f14):
    try: f()
    except NameError as e: print(f.__name__, type(e).__name__, e)
