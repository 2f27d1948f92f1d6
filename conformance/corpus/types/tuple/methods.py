# count, index and the constructor of tuples
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadEq:
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class T(tuple): pass


show(lambda: ((1, 2, 1.0).count(1), (1, 2, 1).index(1, 1), tuple('ab'), tuple(), tuple([1]), tuple((1,)) is not None, type(T((1,))).__name__, type(tuple(T((1,)))).__name__, tuple({1: 2}), tuple(n for n in 'x'), (1,).__getnewargs__(), (1, 2).index(2, -1), (1, 2).__contains__(2.0)))
show(lambda: (1, 2).index(3))
show(lambda: (1, 2).index(1, 1))
show(lambda: (1, 2).index())
show(lambda: (1, 2).count(1, 2))
show(lambda: (BadEq(),).index(1))
show(lambda: (BadEq(),).count(1))
show(lambda: tuple(5))
show(lambda: tuple(BadIter()))
show(lambda: tuple(1, 2))
show(lambda: tuple(x=1))
show(lambda: (1,).append)
show(lambda: t if False else (1, 2)[Three()])
