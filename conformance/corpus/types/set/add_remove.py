# add, discard, remove, pop and clear
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadEq:
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
class BadHash:
    def __hash__(self): raise ZeroDivisionError('hash')


s = {1, 2}
show(lambda: (s.add(3), s.add(1.0), s.discard(9), s.remove(2), sorted(s), s.discard(1), s))
show(lambda: s.remove('zz'))
show(lambda: s.remove([]))
show(lambda: s.add([]))
show(lambda: s.discard({}))
show(lambda: (s.remove({3}), s.discard({3}), s.add(frozenset({7})), {7} in s, s.remove({7}), s))
show(lambda: set().pop())
show(lambda: s.add())
show(lambda: s.add(1, 2))
show(lambda: s.pop(1))
show(lambda: s.add(BadHash()))
show(lambda: {BadEq()}.remove(1))
show(lambda: {BadEq()}.discard(1))
show(lambda: 1 in {BadEq()})
show(lambda: (s.clear(), s, s.clear(1) if False else None))
s |= {5}
show(lambda: (s.copy() == s, s.copy() is s, s.pop(), s))
