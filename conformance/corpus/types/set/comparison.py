# Subsets, supersets and equality
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')


show(lambda: ({1} < {1, 2}, {1} <= {1}, {1} < {1}, {1, 2} > {1}, {1} == frozenset({1}), {1} == {1.0}, {1} != {2}, {1}.issubset([1, 2]), {1}.issuperset([]), {1}.isdisjoint('ab'), set() <= set(), {1} < {2}, {1} > {2}, {1} == [1], {1}.__lt__(5), frozenset('ab') >= {'a'}))
show(lambda: {1} < [1, 2])
show(lambda: {1} <= 5)
show(lambda: {1}.issubset(5))
show(lambda: {1}.issuperset([[]]))
show(lambda: {1}.isdisjoint(BadIter()))
show(lambda: {1}.issubset())
show(lambda: {1}.issubset([1], [2]))
show(lambda: (sorted([{1, 2}, {1}, set()], key=len), max({1}, {2}), min({2}, {1})))
show(lambda: ({1}.issubset({1: 'a'}), {1}.issuperset({1: 'a'}), {(1, 2)} == {(1.0, 2)}))
