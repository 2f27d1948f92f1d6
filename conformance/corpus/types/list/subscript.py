# Subscripts of lists
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')
x = [10, 20, 30]


show(lambda: (x[0], x[-1], x[True], x[1:], x[::-1], x[5:], x[-100:100], x[:Three()], x[::2], x[2:0:-1], x[:] is x, x[None:None]))
show(lambda: x[3])
show(lambda: x[-4])
show(lambda: x['a'])
show(lambda: x[1.0])
show(lambda: x[None])
show(lambda: x[BadIndex()])
show(lambda: x[2**70])
show(lambda: x[0:1:0])
show(lambda: x['a':])
show(lambda: x[1, 2])
show(lambda: x[()])
show(lambda: (x.__getitem__(slice(0, 2)), x.__getitem__(-1)))
show(lambda: x.__setitem__(3, 1))
show(lambda: x.__setitem__('a', 1))
show(lambda: x.__delitem__(-4))
show(lambda: x.__delitem__(1.5))
show(lambda: x[BadIndex():])
