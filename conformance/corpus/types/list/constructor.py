# list() and __init__ again
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class Len:
    def __len__(self): raise ZeroDivisionError('len')
    def __iter__(self): return iter('ab')
class Hint:
    def __length_hint__(self): return -1
    def __iter__(self): return iter('ab')


show(lambda: (list(), list('ab'), list({1: 2}), list(range(3)), list((1,)), list(n for n in 'x'), list([1]), list(map(str, [1])), list(reversed('ab'))))
show(lambda: list(BadIter()))
show(lambda: list(5))
show(lambda: list(None))
show(lambda: list(1, 2))
show(lambda: list(x=1))
x = [1]
show(lambda: (x.__init__('ab'), x, x.__init__(), x, x.__init__(x), x))
show(lambda: x.__init__(5))
show(lambda: (x, hash([]) if False else 'skipped'))
show(lambda: hash([]))
show(lambda: {[]: 1})
show(lambda: {[1]})
