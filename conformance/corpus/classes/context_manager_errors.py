# Failing enter, failing exit, missing methods.
class Enter:
    def __enter__(self): raise KeyError("enter")
    def __exit__(self, *a): print("never")
class Exit:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb): raise RuntimeError("exit")
class Half:
    def __enter__(self): pass


try:
    with Enter(): print("never")
except KeyError as e: print(repr(e))
try:
    with Exit() as x, Exit(): raise ValueError("body")
except RuntimeError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
for bad in Half(), 5, type("E", (), {"__exit__": 1})():
    try:
        with bad: print("never")
    except TypeError as e: print(e)
with (Exit.__new__(type("Ok", (Exit,), {"__exit__": lambda *a: None}))) as ok, (open := type(ok)()):
    print(type(open).__name__)
