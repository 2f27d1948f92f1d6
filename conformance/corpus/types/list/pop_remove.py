# pop, remove, clear and copy of lists
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
class L(list): pass


x = list(range(10))
show(lambda: (x.pop(), x.pop(0), x.pop(-2), x.pop(Three()), x.remove(1.0 * 2), x))
show(lambda: x.pop(100))
show(lambda: x.pop(-100))
show(lambda: x.pop('a'))
show(lambda: x.pop(2**70))
show(lambda: x.remove('zz'))
show(lambda: x.remove())
show(lambda: [].pop())
show(lambda: [].pop(0))
show(lambda: [BadEq()].remove(1))
show(lambda: [1, BadEq()].remove(1))
show(lambda: (x.copy() == x, x.copy() is x, x.clear(), x, x.clear(1) if False else None))
show(lambda: (type(L([1]).copy()).__name__, L([1]).pop(), L().copy()))
show(lambda: x.pop(0, 1))
show(lambda: x.clear(1))
