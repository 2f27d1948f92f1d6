# max and min with keys, defaults and bad comparisons
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class Rank:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return f'r{self.n}'


show(lambda: (max(1, 2), max([1, 3, 2]), max('abc'), min(3, 1, 2), max([], default='d'), min((), default=None), max([1], default=5), max('a', 'bb', key=len), min([3, -4], key=abs), max([1, 1.0]), max(True, 1), max([(1, 'a'), (1, 'b')]), min('bca'), max(Rank(1), Rank(2)) if False else min(Rank(2), Rank(1)), max([1, 2], key=None), max({'a': 1, 'b': 0}), max(x for x in (1, 5)), max([[1], [2]])))
show(lambda: max([]))
show(lambda: min(()))
show(lambda: max(1, 'a'))
show(lambda: max([1, None]))
show(lambda: max(1))
show(lambda: max())
show(lambda: max(1, 2, default=3))
show(lambda: max([1], key=5))
show(lambda: max([1, 2], key=lambda x: 1 / 0))
show(lambda: max(BadIter()))
show(lambda: max(1, 2, foo=3))
show(lambda: max(default=1))
show(lambda: max([1j, 2j]))
show(lambda: min([[1], [1, 'a'], [1, 2]]))
show(lambda: (max([], key=len, default='ok'), min([2, 1, 1.0]), max(-0.0, 0.0), max(float('nan'), 1) != 1, min(1, float('nan'))))
