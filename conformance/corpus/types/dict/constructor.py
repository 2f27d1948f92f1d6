# dict() from pairs, mappings and keywords
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class M:
    def keys(self): return 'ab'
    def __getitem__(self, k): return k * 2
class BadKeys:
    def keys(self): raise ZeroDivisionError('keys')
class NoKeys:
    keys = None


show(lambda: (dict(), dict(a=1), dict([('a', 1), ['b', 2]]), dict({'a': 1}, b=2), dict(M()), dict(M(), a=0), dict(zip('ab', [1, 2])), dict(['ab', 'cd']), dict({'self': 1}, self=2), dict(**{'a b': 1}), dict([(1, 2), (1, 3)]), dict(((n, n) for n in range(2)))))
show(lambda: dict(BadKeys()))
show(lambda: dict(5))
show(lambda: dict([1]))
show(lambda: dict([(1,)]))
show(lambda: dict([(1, 2, 3)]))
show(lambda: dict(['abc']))
show(lambda: dict('ab'))
show(lambda: dict([([], 1)]))
show(lambda: dict({}, {}))
show(lambda: dict(None))
show(lambda: dict(**{1: 2}))
show(lambda: dict([None]))
show(lambda: dict(a=1, **{'a': 2}))
d = {'x': 1}
show(lambda: (d.__init__({'y': 2}, z=3), d, d.__init__(), d))
