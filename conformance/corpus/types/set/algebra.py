# Operators and methods of sets
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
a, b = {1, 2, 3}, frozenset({3, 4})


show(lambda: (a & b, a | b, a - b, a ^ b, type(a & b).__name__, type(b & a).__name__, b | a, b - a, b ^ a, a.union('x', [9]) == {1, 2, 3, 'x', 9}, a.intersection(b, [3]), a.difference([1], (2,)), a.symmetric_difference([3, 5]), a.union(), a.intersection(), a.difference()))
show(lambda: a & [1])
show(lambda: a | 'x')
show(lambda: a - None)
show(lambda: a ^ {1: 2})
show(lambda: [1] & a)
show(lambda: a.union(5))
show(lambda: a.intersection([[]]))
show(lambda: a.difference(BadIter()))
show(lambda: a.symmetric_difference())
show(lambda: a.symmetric_difference([1], [2]))
show(lambda: a.union([[]]))
show(lambda: (b.union(a), type(b.union(a)).__name__, b.difference([3]), b.copy() is b, type(b.copy()).__name__))
show(lambda: (a.__and__([1]), a.__or__(5), a.__sub__(b), a.__rsub__(b), a.__rxor__('x')))
