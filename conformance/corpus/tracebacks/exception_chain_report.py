# The report of chained exceptions: cause, context, both, hidden, cycles.
import traceback
FILE = (lambda: 0).__code__.co_filename


def show(f):
    try: f()
    except Exception as e: print("".join(traceback.format_exception(e)).replace(FILE, "FILE"), "=" * 10)
def context():
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k")
def cause():
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError("k") from e
def hidden():
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k") from None
def deep():
    try:
        try: raise ValueError(1)
        except ValueError as e: raise TypeError(2) from e
    except TypeError: raise OSError(3, "three")
def noted():
    e = ValueError("with notes")
    e.add_note("first\nsecond line")
    raise e from IndexError("never raised")
def cycle():
    a, b = ValueError("a"), ValueError("b")
    a.__cause__, b.__cause__ = b, a
    raise a
for f in (context, cause, hidden, deep, noted, cycle): show(f)
