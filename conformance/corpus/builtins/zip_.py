# zip and its strict form
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')


show(lambda: (list(zip('ab', [1, 2, 3])), list(zip()), list(zip('a')), list(zip([1], [2], [3])), dict(zip('ab', range(2))), list(zip(*[(1, 2), (3, 4)])), type(zip()).__name__, list(zip([], 'abc')), list(zip('ab', 'cd', strict=True)), list(zip(strict=True)), list(zip((x for x in 'ab'), 'c')), iter(z := zip('a')) is z))
show(lambda: list(zip([1, 2], [1], strict=True)))
show(lambda: list(zip([1], [1, 2], strict=True)))
show(lambda: list(zip([], [1], [2], strict=True)))
show(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
show(lambda: zip(5))
show(lambda: zip([], None))
show(lambda: list(zip(BadIter(), 'ab')))
show(lambda: zip([], foo=1))
show(lambda: list(zip([1], strict='yes')))
it = iter([1, 2, 3])
show(lambda: (list(zip(it, [10])), next(it)))
it = iter('abc')
show(lambda: (list(zip([10], it)), next(it)))
show(lambda: list(zip(it, it)))
