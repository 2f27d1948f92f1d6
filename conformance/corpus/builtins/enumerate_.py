# enumerate and its counter
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class Three:
    def __index__(self): return 3


e = enumerate('abc', 5)
show(lambda: (next(e), list(e), list(e), list(enumerate('ab', start=True)), list(enumerate(start=2, iterable='x')), list(enumerate([], 10**30)), list(enumerate('ab', 2**63 - 1)), list(enumerate('a', Three())), type(e).__name__, iter(e) is e, list(enumerate(n for n in 'q'))))
show(lambda: list(enumerate(BadIter())))
show(lambda: enumerate(5))
show(lambda: enumerate('a', 1.0))
show(lambda: enumerate('a', 'b'))
show(lambda: enumerate())
show(lambda: enumerate('a', 1, 2))
show(lambda: next(enumerate([])))
