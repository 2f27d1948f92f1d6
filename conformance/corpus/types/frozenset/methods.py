# frozenset: what it shares with set, and what not
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


f = frozenset({1, 2})
show(lambda: (f | {3} == {1, 2, 3}, type(f | {3}).__name__, f & {1}, f - {1}, f ^ {1}, f.union([5]) == {1, 2, 5}, f.copy() is f, frozenset(f) is f, f.isdisjoint([3]), f.issubset([1, 2, 3]), f.issuperset([1]), hash(f) == hash(frozenset([2, 1])), f == {1, 2}, {f: 'k'}[frozenset([2, 1])], f < {1, 2, 3}, 1 in f, len(f), sorted(f), bool(frozenset()), frozenset() == set(), f.difference([1]), f.symmetric_difference([1]), f.intersection([2, 3]), repr(f), repr(frozenset())))
show(lambda: f.add(1))
show(lambda: f.pop())
show(lambda: f.update([1]))
show(lambda: f.clear())
show(lambda: f[0])
show(lambda: f + f)
show(lambda: f.__ior__({1}))
show(lambda: f < [1])
show(lambda: f.__hash__(1))
show(lambda: frozenset.fromkeys('a'))
class F(frozenset):
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): self.tag = a
show(lambda: (F('a').tag, type(F('a') | {'b'}).__name__, type(F('a').copy()).__name__, F() == frozenset(), hash(F('a')) == hash(frozenset('a')), F('a') == {'a'}))
g = h = frozenset({1})
g -= {1}
print(g, h)
