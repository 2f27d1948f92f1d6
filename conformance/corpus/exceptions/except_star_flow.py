# except* splits; each clause gets its part, the rest goes on.
def run(exc, *more):
    try:
        try: raise exc
        except* ValueError as g: print("ValueError", repr(g))
        except* (TypeError, KeyError) as g: print("TK", repr(g))
        else: print("else")
        finally: print("finally")
    except BaseException as e: print("out", repr(e))


run(ExceptionGroup("a", [ValueError(1), TypeError(2), ValueError(3)]))
run(ExceptionGroup("a", [ValueError(1), OSError(2)]))
run(ValueError("naked"))
run(OSError("naked"))
run(BaseExceptionGroup("b", [KeyboardInterrupt(), KeyError(1)]))
run(ExceptionGroup("n", [ExceptionGroup("m", [ValueError(1)]), ExceptionGroup("o", [TypeError(2), OSError(5)])]))
try: pass
except* ValueError: print("never")
else: print("else ran")
try:
    try: raise ValueError(1)
    except* ExceptionGroup: pass
except TypeError as e: print(e)
