# reversed: __reversed__, or __len__ and __getitem__.
class R:
    def __reversed__(self): return iter("rev")
class S:
    def __len__(self): return 3
    def __getitem__(self, i): print("get", i); return i
class N:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i
class W:
    def __reversed__(self): return 5


print(list(reversed(R())))
r = reversed(S())
print(next(r), list(r), type(r).__name__)
print(reversed(W()))
for x in (N(), object(), {1}, 5, (i for i in ())):
    try: reversed(x)
    except TypeError as e: print(e)
print(list(reversed({1: 2, 3: 4})), list(reversed({1: 2}.items())))
