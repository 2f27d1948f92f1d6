# Membership, index and count of ranges
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadEq:
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
class Same:
    def __eq__(self, other): return other == 4
class Five(int): pass
r = range(0, 20, 2)


show(lambda: (4 in r, 5 in r, 4.0 in r, 'a' in r, -2 in r, 20 in r, True in range(2), Five(4) in r, Same() in r, 10**30 in range(10**31), 4 + 0j in r, None in r, float('nan') in r))
show(lambda: (r.index(4), r.count(4), r.count(5), r.index(4.0), r.count('a'), r.index(Same()), range(10, 0, -3).index(4)))
show(lambda: r.index(5))
show(lambda: r.index('a'))
show(lambda: r.index())
show(lambda: r.count())
show(lambda: r.index(1, 2))
show(lambda: BadEq() in range(2))
show(lambda: range(2).index(BadEq()))
show(lambda: range(0).index(0))
