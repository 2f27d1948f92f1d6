# Iterators of ranges
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


it = iter(range(3))
show(lambda: (next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, 'end')))
show(lambda: (type(iter(range(1))).__name__, type(iter(range(2**70))).__name__, next(iter(range(2**70, 2**70 + 2))), list(range(2**63 - 1, 2**63 + 1)), list(reversed(range(5))), list(reversed(range(0, 10, 3))), list(reversed(range(0))), next(reversed(range(2**70))), sum(range(101)), max(range(5)), min(range(5, 0, -1)), sorted(range(3, 0, -1)), list(zip(range(2), range(5)))))
show(lambda: max(range(0)))
a, *b = range(4)
print(a, b, [*range(2)], {*range(1)})
it = iter(range(2**63, 2**63 + 2))
show(lambda: (next(it) - 2**63, it.__length_hint__(), list(it) == [2**63 + 1], list(it)))
show(lambda: next(iter(range(0))))
