# range() and its arguments
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')


show(lambda: (range(3), range(1, 5, 2), range(5, 1, -1), range(0), range(True), range(Three()), list(range(10, 0, -3)), len(range(0, 10**30, 10**29)), range(2**70), range(-5), range(1, 1), range(1, 2, -1)))
show(lambda: range(1, 2, 0))
show(lambda: range(1.0))
show(lambda: range('1'))
show(lambda: range(None))
show(lambda: range())
show(lambda: range(1, 2, 3, 4))
show(lambda: range(BadIndex()))
show(lambda: range(stop=5))
show(lambda: len(range(10**30)))
show(lambda: (range(3).start, range(3).stop, range(3).step, range(1, 9, 4)[1], bool(range(0)), bool(range(1)), range(2**70)[-1]))
show(lambda: setattr(range(3), 'start', 1))
try:
    class R(range): pass
except TypeError as e: print(e)
