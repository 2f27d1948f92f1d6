# Equality and hashes of ranges
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (range(0) == range(5, 5), range(1, 2, 3) == range(1, 3, 9), range(0, 3) == range(0, 3), range(3) == [0, 1, 2], range(3) != range(4), hash(range(0)) == hash(range(2, 1)), hash(range(1, 2, 5)) == hash(range(1, 2)), {range(3): 'r'}[range(0, 3, 1)], range(3).__eq__(5), range(0, 10, 3) == range(0, 11, 3), range(2**70) == range(2**70)))
show(lambda: range(3) < range(4))
show(lambda: range(3) >= 5)
show(lambda: (repr(range(3)), repr(range(1, 5)), repr(range(1, 5, 2)), repr(range(True)), str(range(2**70)), f'{range(2)}', '%s' % range(1)))
show(lambda: format(range(3), 'd'))
