# Host calls inside __enter__ and __exit__, with an exception in flight.
class C:
    def __enter__(self): return fetch("entered")
    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__, value)
        return fetch(kind is ValueError)


with C() as name: print(name)
with C(): raise ValueError("swallowed")
try:
    with C() as a, C() as b: raise KeyError("kept")
except KeyError as e: print(repr(e), a, b)
def f():
    with C(): return fetch("value")
print(f())
