# iter() with and without sentinel
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class NoIter: __iter__ = None
class BadIterator:
    def __iter__(self): return 5
class Stop:
    def __getitem__(self, i): raise StopIteration


show(lambda: (list(iter(Seq())), list(iter([1].pop, 5)) if False else 'skipped', list(iter(iter([1, 2]).__next__, 2)), type(iter(Seq())).__name__, type(iter(int, 1)).__name__, 20 in Seq(), list(Stop()), list(iter(lambda it=iter('abc'): next(it), 'c'))))
show(lambda: iter(5))
show(lambda: iter(NoIter()))
show(lambda: iter(BadIterator()))
show(lambda: iter(5, 1))
show(lambda: iter())
show(lambda: iter([], 1, 2))
show(lambda: iter(None))
show(lambda: next(iter([])))
show(lambda: next(iter(int, 0)))
show(lambda: list(iter([1, 2].pop, None)))
show(lambda: [x for x in NoIter()])
show(lambda: reversed(NoIter()))
show(lambda: list(iter({}.get, None)))
show(lambda: iter(object))
