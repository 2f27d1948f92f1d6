# The name of an except clause is gone after it, whatever happened in it.
e = "before"
try: 1 / 0
except ZeroDivisionError as e: pass
try: e
except NameError as err: print(err)
def f():
    e = 1
    try: 1 / 0
    except ZeroDivisionError as e: del e
    try: print(e)
    except UnboundLocalError as err: print(err)
    try: [][1]
    except IndexError as e: e = "rebound"
    try: return e
    except UnboundLocalError as err: return str(err)
print(f())
def g():
    for _ in range(2):
        try: raise KeyError(_)
        except KeyError as x: continue
        finally: print("x" in locals())
g()
class C:
    try: 1 / 0
    except ZeroDivisionError as q: kept = q
print(hasattr(C, "q"), C.kept)
