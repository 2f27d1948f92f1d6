# slice objects: attributes, indices, equality
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')


show(lambda: (slice(5), slice(1, 2), slice(1, 2, 3), slice(None), slice('a', []), slice(1, 2).start, slice(3).stop, slice(3).step, slice(1, 10, 2).indices(5), slice(None, None, -1).indices(3), slice(-1).indices(4), slice(Three()).indices(10), slice(10**30).indices(5), slice(0, 5).indices(10**30), slice(5, -10**20, -1).indices(3)))
show(lambda: slice(1).indices(-1))
show(lambda: slice(1).indices('a'))
show(lambda: slice('a').indices(5))
show(lambda: slice(1, 2, 0).indices(5))
show(lambda: slice(BadIndex()).indices(5))
show(lambda: slice(1).indices())
show(lambda: slice())
show(lambda: slice(1, 2, 3, 4))
show(lambda: slice(stop=1))
show(lambda: (slice(1) == slice(1), slice(1) == slice(None, 1), slice(1, 2) < slice(1, 3), slice(1) == (None, 1, None), hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): 'x'}[slice(None, 1)], slice(1) != slice(2)))
show(lambda: hash(slice([])))
show(lambda: slice(1) < 5)
show(lambda: slice(1) < slice('a'))
try: slice(1).start = 2
except AttributeError as e: print(e)
try:
    class S(slice): pass
except TypeError as e: print(e)
