# sorted() over any iterable
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


show(lambda: (sorted('hello'), sorted([3, 1], reverse=True), sorted({'b': 1, 'a': 2}), sorted([Rank(2), Rank(1)]), sorted((x for x in (2, 1))), sorted([], key=5), sorted(['b', 'A'], key=str.lower), sorted([1, 2], key=lambda x: -x), sorted([(1, 2), (0, 5)]), sorted({3, 1, 2}), sorted([True, 0]), sorted([2, 1], reverse=[])))
show(lambda: sorted([1, 'a']))
show(lambda: sorted([Rank(1), 5]))
show(lambda: sorted(5))
show(lambda: sorted(BadIter()))
show(lambda: sorted([1], str))
show(lambda: sorted(key=len))
show(lambda: sorted([2, 1], key=lambda x: x.foo))
show(lambda: (sorted([2, 1], reverse=None), sorted([2, 1], reverse=1.5)))
show(lambda: sorted([1], foo=2))
show(lambda: sorted(iterable=[1]))
show(lambda: sorted([{}, {}]))
show(lambda: (sorted([3, 2, 1], key=lambda x: [x]), sorted(['é', 'z', 'a', '😀', '\ud800'])))
