# yield from and the inner iterator
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class It:
    def __iter__(self): return self
    def __next__(self): return 'next'
    def send(self, v): return ('send', v)
    def throw(self, *a): return ('throw', a[0].__class__.__name__ if not isinstance(a[0], type) else a[0].__name__)
    def close(self): print('closed')
class Bare:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration('result')
        return self.n
def outer(it):
    r = yield from it
    yield ('result', r)


g = outer(It())
show(lambda: (next(g), g.send(None), g.send(5), g.throw(KeyError('k')), g.close()))
g = outer(Bare())
show(lambda: (next(g), next(g), next(g), next(g, 'end')))
g = outer(Bare()); next(g)
show(lambda: g.send(5))
g = outer(Bare()); next(g)
show(lambda: g.throw(ZeroDivisionError('z')))
g = outer(Bare()); next(g)
show(lambda: g.close())
show(lambda: next(outer(5)))
show(lambda: (list(outer([])), list(outer({'k': 1})), next(outer(outer('ab')))))
class BadClose(It):
    def close(self): raise ZeroDivisionError('close')
g = outer(BadClose()); next(g)
show(lambda: g.close())
