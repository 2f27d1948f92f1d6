# iter(callable, sentinel): until equal; errors pass; StopIteration ends.
items = iter([1, 2, 0, 3])
it = iter(lambda: next(items), 0)
print(type(it).__name__, list(it), list(it), list(items))
class E:
    def __eq__(self, o): print("eq", o); return o == 2
n = iter([1, 2, 3])
print(list(iter(n.__next__, E())))
def stop(): raise StopIteration
print(list(iter(stop, 1)))
def bad(): raise ValueError("bad")
try: next(iter(bad, 1))
except ValueError as e: print(e)
for f in (lambda: iter(5, 1), lambda: iter(), lambda: iter(5), lambda: iter(1, 2, 3), lambda: next(), lambda: next(5), lambda: next([])):
    try: f()
    except TypeError as e: print(e)
print(next(iter([]), "default"), next(iter([1]), "default"))
try: next(iter([]))
except StopIteration as e: print(repr(e))
