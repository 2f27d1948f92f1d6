# A bare raise raises what is being handled, also from a called function.
def again(): raise
try:
    try:
        raise ValueError("v")
    except ValueError:
        again()
except ValueError as e:
    print("same", e, e.__context__)
try:
    again()
except RuntimeError as e:
    print(e)
try:
    try: 1 / 0
    except ZeroDivisionError:
        try: raise KeyError
        except KeyError: pass
        raise
except ZeroDivisionError as e:
    print("outer one", e)
try:
    try: raise KeyError("a")
    except KeyError as e: raise e
except KeyError as e: print(repr(e), e.__context__)
