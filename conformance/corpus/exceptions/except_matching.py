# Tuples, subclasses, order, computed classes, and no class at all.
def pick(exc):
    try: raise exc
    except (KeyError, IndexError) as e: return "lookup " + type(e).__name__
    except ArithmeticError: return "arith"
    except (lambda: OSError)(): return "os"
    except Exception as e: return "other " + type(e).__name__
    except: return "bare"
for e in (
    KeyError, IndexError(), ZeroDivisionError, OverflowError(), FileNotFoundError, ValueError,
    KeyboardInterrupt,
):
    print(pick(e))
try:
    try: 1 / 0
    except 5: pass
except TypeError as e: print(e)
try:
    try: 1 / 0
    except (ValueError, "s"): pass
except TypeError as e: print(e)
try: print("no exception, so the clause is not evaluated")
except undefined_name: pass
try: raise KeyError
except KeyError, ValueError: print("no brackets needed")
