# close raises GeneratorExit at the yield; finally runs; yielding again is an error.
def f():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("cleanup")
g = f()
next(g)
print(g.close(), list(g), g.close())
f().close()
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
g = stubborn()
next(g)
try: g.close()
except RuntimeError as e: print(e)
def valued():
    try: yield 1
    except GeneratorExit: return "final"
g = valued(); next(g); print(g.close())
