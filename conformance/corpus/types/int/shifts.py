# Shifting ints
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: (1 << 70, -1 << 3, 5 >> 1, -5 >> 1, -1 >> 100, 2**70 >> 69, 0 << 10**20, 5 >> 10**20, -5 >> 10**20, True << 2, 1 << False, (1 << 64) >> 64))
show(lambda: 1 << -1)
show(lambda: 1 >> -1)
show(lambda: 1 << 1.0)
show(lambda: 1.0 << 1)
show(lambda: 'a' << 1)
show(lambda: 1 << Three())
show(lambda: 1 << None)
show(lambda: ((1).__lshift__(2), (1).__rshift__('a'), (1).__rlshift__(2), (1).__rrshift__(8)))
show(lambda: (5 & 3, 5 | 3, 5 ^ 3, ~5, -6 & 0xff, -2**70 & 2**70 - 1, True & True, type(True & 1), type(True | False), -1 ^ 2**80))
show(lambda: 5 & 1.0)
show(lambda: 5 | 'a')
show(lambda: ~1.0)
