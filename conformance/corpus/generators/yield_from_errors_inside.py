# Errors of the inner generator surface at the yield from.
def inner():
    try: yield 1
    except ValueError as e: print("inner caught", e); yield 2
    raise KeyError("inner end")
def outer():
    try: yield from inner()
    except KeyError as e: print("outer caught", e); yield 3
    finally: print("outer finally")
    yield 4


g = outer()
print(next(g), g.throw(ValueError("v")), next(g), next(g), next(g, "done"))
g = outer(); next(g)
g.close()
def self_ref():
    yield from me
me = self_ref()
try: next(me)
except ValueError as e: print(e)
def twice():
    yield from shared
    yield from shared
shared = iter([1, 2])
print(list(twice()))
