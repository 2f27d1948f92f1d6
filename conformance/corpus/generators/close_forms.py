# close: GeneratorExit inside; returning gives the value, yielding is an error.
def plain():
    try: yield 1
    finally: print("cleanup")
def returns():
    try: yield 1
    except GeneratorExit: return "result"
def ignores():
    try: yield 1
    except GeneratorExit: yield 2
def raises():
    try: yield 1
    except GeneratorExit: raise ValueError("on close")
def stop():
    try: yield 1
    except GeneratorExit: raise StopIteration


for f in (plain, returns, ignores, raises, stop):
    g = f(); next(g)
    try: print(f.__name__, g.close())
    except (RuntimeError, ValueError) as e: print(f.__name__, repr(e))
    print(g.close())
g = plain()
print(g.close(), list(g))
g = plain(); next(g)
for x in g: pass
print(g.close())
