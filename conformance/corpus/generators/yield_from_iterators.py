# Delegating to what is not a generator.
def f(it):
    r = yield from it
    print("result", r)


print(list(f(range(3))), list(f({"a": 1})), list(f(iter([]))))
g = f([1, 2])
next(g)
try:
    g.send("x")
except AttributeError as e:
    print(e)
g = f([1, 2])
next(g)
try:
    g.throw(ValueError("v"))
except ValueError as e:
    print("ValueError", e)
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("carried")
print(list(f(It())))
try: list(f(5))
except TypeError as e: print(e)
