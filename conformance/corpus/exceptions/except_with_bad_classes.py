# Only classes derived from BaseException may stand in an except clause, and only if it comes to that.
def attempt(classes):
    try:
        try: raise ValueError("v")
        except classes: print("caught")
    except TypeError as e: print("TypeError", e, repr(e.__context__))
    except ValueError as e: print("through")


for c in (5, "ValueError", int, (KeyError, 5), (ValueError, 5), (), None, (KeyError, (ValueError,)), [ValueError], ValueError("x"), object):
    attempt(c)
try: pass
except 1 / 0: print("never")
def late(): print("evaluated"); return KeyError
try:
    try: 1 / 0
    except late(): pass
    except (late(), ZeroDivisionError): print("second")
except Exception as e: print(e)
