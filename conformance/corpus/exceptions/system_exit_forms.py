# SystemExit as an exception: codes, catching, finally.
import sys
for args in ((), (0,), (3,), ("msg",), (None,), (1, 2)):
    try: sys.exit(*args)
    except SystemExit as e: print(repr(e), e.code)
    except TypeError as e: print(e)
try: exit(4)
except SystemExit as e: print(e.code)
try: raise SystemExit
except BaseException as e: print(repr(e), isinstance(e, Exception))
def f():
    try: sys.exit("bye")
    finally: print("finally")
try: f()
except SystemExit as e: print(e)
