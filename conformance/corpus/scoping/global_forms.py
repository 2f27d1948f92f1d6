# global: in functions, classes, nested; creating, deleting.
x = "module"
def read(): return x
def write():
    global x, created
    x = "written"
    created = True
def nested():
    x = "local"
    def inner():
        global x
        x = "from inner"
        return x
    return inner(), x
class C:
    global in_class
    in_class = 1
    x = "class"
    def m(self): return x


write()
print(read(), created, nested(), x, in_class, hasattr(C, "in_class"), C().m())
def drop():
    global created
    del created
drop()
try: drop()
except NameError as e: print(e)
def f():
    global g1
    for g1 in range(3): pass
    import math as g1
    def g1(): pass
    class g1: pass
    with open as g1 if False else Ctx() as g1: pass
class Ctx:
    def __enter__(self): return "entered"
    def __exit__(self, *a): pass
def f():
    global g1, g2, g3
    for g1 in range(3): pass
    with Ctx() as g2: pass
    try: 1 / 0
    except ZeroDivisionError as g3: pass
    [0 for g1 in "z"]
f()
print(g1, g2, "g3" in globals())
