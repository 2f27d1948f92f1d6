# The value of yield from is the inner return; StopIteration's value from any iterator.
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("from iterator")
def inner():
    x = yield 1
    return ("inner", x)
def outer():
    a = yield from inner()
    b = yield from [10, 20]
    c = yield from It()
    d = yield from inner()
    return a, b, c, d


g = outer()
print(next(g), g.send("s"), next(g), next(g))
try: g.send("last")
except StopIteration as e: print(e.value)
def recursive(n):
    if n: r = yield from recursive(n - 1); return r + 1
    yield "bottom"
    return 0
def run():
    print("depth", (yield from recursive(50)))
print(list(run()))
