# A bare raise adds nothing; raise e adds a line.
import traceback


def inner(): raise ValueError("x")
def bare():
    try: inner()
    except ValueError: raise
def again():
    try: inner()
    except ValueError as e: raise e
def later():
    try: inner()
    except ValueError as e: saved = e
    raise saved
for f in (bare, again, later):
    try: f()
    except ValueError as e: print(f.__name__, [(x.name, x.lineno) for x in traceback.extract_tb(e.__traceback__)])
e = ValueError("twice")
for _ in range(2):
    try: raise e
    except ValueError as x: print(len(traceback.extract_tb(x.__traceback__)))
try: raise e.with_traceback(None)
except ValueError as x: print(len(traceback.extract_tb(x.__traceback__)), x is e)
