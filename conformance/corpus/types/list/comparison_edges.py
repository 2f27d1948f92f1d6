# Comparing lists, with themselves and with hostile items
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadEq:
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
class L(list): pass


show(lambda: ([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 2] == [1.0, 2.0], [[1]] == [[1]], [1] == (1,), L([1]) == [1], [1] != [1], [2] > [1, 5], [1, 'a'] < [2, 5], [1] <= [1]))
show(lambda: [1] < ['a'])
show(lambda: [1, 'a'] < [1, 2])
show(lambda: [1] < (2,))
show(lambda: [1] < 5)
show(lambda: [BadEq()] == [1])
show(lambda: [BadEq()] < [1])
show(lambda: ([1].__lt__(5), [1].__eq__((1,)), [].__ge__([])))
x = []; x.append(x)
y = []; y.append(y)
show(lambda: (x == x, x is x[0]))
show(lambda: (repr(x), str([x, y])))
