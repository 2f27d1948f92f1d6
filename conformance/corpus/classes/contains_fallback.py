# `in`: __contains__, then __iter__, then __getitem__; None forbids.
class C:
    def __contains__(self, x): print("contains", x); return x and "truthy"
class I:
    def __iter__(self): print("iter"); return iter([1, 2])
class N:
    __contains__ = None
    def __iter__(self): return iter([1])
class Bad:
    def __iter__(self): return 1


print(1 in C(), 0 in C(), 0 not in C())
print(2 in I(), 3 in I())
for x in (N(), Bad(), object(), 3):
    try: print(1 in x)
    except TypeError as e: print(e)
class R:
    def __contains__(self, x): raise LookupError(x)
try: "q" in R()
except LookupError as e: print(repr(e))
