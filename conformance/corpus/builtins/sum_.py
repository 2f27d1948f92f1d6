# sum() of numbers and of anything that adds
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class A:
    def __init__(self, v): self.v = v
    def __add__(self, o): return A((self.v, getattr(o, 'v', o)))
    def __radd__(self, o): return A((o, self.v))
    def __repr__(self): return f'A{self.v}'


show(lambda: (sum([1, 2]), sum([0.1] * 10), sum([], 5), sum([[1], [2]], []), sum([1, 2.5, True]), sum([1j, 2]), sum((1,), start=2), sum({1: 'a'}), sum(range(101)), sum([A(1), A(2)]), sum([2**62, 2**62, 2**62]), sum([1e308, 1e308, -1e308]), sum([1, 1e100, 1, -1e100]), sum([(1,), (2,)], ()), sum([float('inf'), 1]), sum([True, True]), sum([3], -3)))
show(lambda: sum(['a']))
show(lambda: sum(['a'], ''))
show(lambda: sum([b'a'], b''))
show(lambda: sum([b'a'], bytearray()))
show(lambda: sum([1, None]))
show(lambda: sum([[1], [2]]))
show(lambda: sum(5))
show(lambda: sum())
show(lambda: sum([1], 2, 3))
show(lambda: sum(BadIter()))
show(lambda: sum([1], foo=2))
show(lambda: sum(iterable=[1]))
show(lambda: sum([1, 'a'], 0))
show(lambda: (type(sum([True])).__name__, sum(x for x in (1, 2)), sum([0.1, 0.2, 0.3]), sum([1e16, 1.0, -1e16]), sum([-0.0]), sum([], -0.0)))
