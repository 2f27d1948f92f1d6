# An exception in else is not caught by the same try.
def f():
    try: pass
    except ValueError: print("never")
    else: raise ValueError("in else")
    finally: print("finally")


try: f()
except ValueError as e: print(e, e.__context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("in handler")
    else: print("never")
    finally: print("finally 2")
except KeyError as e: print(repr(e), repr(e.__context__))
for x in (0, 1):
    try: y = 1 / x
    except ZeroDivisionError: print("zero"); continue
    else: print("else", y)
    finally: print("done", x)
