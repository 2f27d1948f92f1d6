# Sequences only; dicts too; the answer is an iterator.
print(list(reversed([1, 2])), "".join(reversed("abc")), list(reversed(range(0, 10, 3))))
print(list(reversed({"a": 1, "b": 2})), tuple(reversed(())))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r), type(r).__name__, list(reversed({1: 2}.values())))
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * i
class R:
    def __reversed__(self): return iter("own")
class N(S): __reversed__ = None
print(list(reversed(S())), list(reversed(R())))
for thing in {1}, iter([]), 5, object(), N(), (x for x in []), None:
    try: reversed(thing)
    except TypeError as e: print(e)
