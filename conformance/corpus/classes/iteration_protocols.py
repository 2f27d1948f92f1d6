# __iter__ and __next__, or __getitem__ from 0 until IndexError.
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n


c = Count(3)
print(list(c), list(c), list(zip(Count(3), "ab")))
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq(), 5 in Seq(), list(reversed([*Seq()])), max(Seq()), [*iter(Seq())])
class NotIter:
    def __iter__(self): return 5
for bad in NotIter(), object(), 5:
    try: iter(bad)
    except TypeError as e: print(e)
class Disabled(Seq): __iter__ = None
try: list(Disabled())
except TypeError as e: print(e)
