# Cells: shared, empty, changed from outside.
def outer():
    x = 1
    def get(): return x
    def put(v):
        nonlocal x
        x = v
    def drop():
        nonlocal x
        del x
    return get, put, drop


get, put, drop = outer()
print(get(), put(5), get(), get.__closure__[0].cell_contents, get.__closure__[0] is put.__closure__[0])
get.__closure__[0].cell_contents = 9
print(get())
drop()
for f in (get, drop, lambda: get.__closure__[0].cell_contents):
    try: f()
    except (NameError, ValueError) as e: print(type(e).__name__, e)
put(1); print(get(), outer.__closure__, len(get.__closure__))
def late():
    def f(): return y
    try: f()
    except NameError as e: print(e)
    y = 2
    return f()
print(late())
import types
c = types.CellType(3)
print(c.cell_contents, types.CellType() == types.CellType(), types.CellType(1) < types.CellType(2), c == types.CellType(3), types.CellType() < c)
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
a, b = counter(), counter()
print(a(), a(), b())
