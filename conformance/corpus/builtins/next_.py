# next() and its default
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration('done')
        return self.n
class Bad:
    def __next__(self): raise ZeroDivisionError


it = It()
show(lambda: (next(it), next(it), next(it, 'default'), next(it, None)))
show(lambda: next(it))
show(lambda: next(Bad()))
show(lambda: next(Bad(), 'no'))
show(lambda: next(5))
show(lambda: next([]))
show(lambda: next())
show(lambda: next(it, 1, 2))
show(lambda: next(iter([]), StopIteration))
show(lambda: (next(iter({'k': 1})), next(iter('é')), next(reversed([1, 2])), next(x for x in 'q')))
show(lambda: next((x for x in []), default='kw'))
