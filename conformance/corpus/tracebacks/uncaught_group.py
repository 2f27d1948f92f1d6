# whole traceback
# The report of a raised group.
def make(n):
    try: raise ValueError(f"v{n}")
    except ValueError as e: return e
def inner():
    raise ExceptionGroup("inner", [make(2), KeyError("k")])
try: inner()
except ExceptionGroup as e: kept = e
raise ExceptionGroup("top", [make(1), TypeError("bare"), kept])
