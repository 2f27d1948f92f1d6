# index and count of lists, with bounds and hostile equality
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')
class BadEq:
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
class Same:
    def __eq__(self, other): return True
x = [1, 2.0, 'a', 2, None, True]


show(lambda: (x.index(2), x.index(2, 2), x.index(True), x.index(1, 1), x.index(None, -3), x.index(2, Three()), x.count(1), x.count(2), x.count('z'), x.index(Same()), x.count(Same()), x.index(2, -10**30, 10**30)))
show(lambda: x.index('zz'))
show(lambda: x.index(1, 1, 3))
show(lambda: x.index(1, BadIndex()))
show(lambda: x.index(1, 'a'))
show(lambda: x.index(1, None))
show(lambda: x.index())
show(lambda: x.count())
show(lambda: x.index(1, 2, 3, 4))
show(lambda: [BadEq()].index(5))
show(lambda: [BadEq()].count(5))
show(lambda: [1, BadEq()].index(1))
