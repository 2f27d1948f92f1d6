# set() and frozenset()
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class BadHash:
    def __hash__(self): raise ZeroDivisionError('hash')
class S(set): pass
class F(frozenset): pass


show(lambda: (set(), sorted(set('abca')), set([1, 1.0, True]), frozenset(), frozenset('a') == {'a'}, type(S('a')).__name__, frozenset(frozenset([1])) == {1}, set({1: 2}), set(range(3)), F([1]), type(frozenset(F([1]))).__name__, S(), repr(S([1])), repr(F())))
show(lambda: set(5))
show(lambda: set([[]]))
show(lambda: set(BadIter()))
show(lambda: set([BadHash()]))
show(lambda: set(1, 2))
show(lambda: set(x=1))
show(lambda: frozenset([{}]))
show(lambda: frozenset(1, 2))
s = {1}
show(lambda: (s.__init__([2, 3]), s, s.__init__(), s))
show(lambda: s.__init__(5))
show(lambda: (s, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(frozenset()) == hash(frozenset()), {frozenset([1]): 'x'}[frozenset([1.0])]))
show(lambda: hash(set()))
show(lambda: {set()})
