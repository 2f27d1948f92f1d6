# Assigning to and deleting slices
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')


x = list(range(6))
show(lambda: (x.__setitem__(slice(1, 3), 'ab'), x))
show(lambda: (x.__setitem__(slice(0, 0), [9]), x))
show(lambda: (x.__setitem__(slice(4, 1), iter([7])), x))
show(lambda: (x.__setitem__(slice(None, None, 2), [0] * 4), x))
show(lambda: (x.__setitem__(slice(-1, None), ()), x))
show(lambda: (x.__setitem__(slice(None), x), x))
show(lambda: (x.__setitem__(slice(1, 2), x), x))
show(lambda: (x.__setitem__(slice(None, None, -1), range(len(x))), x))
show(lambda: x.__setitem__(slice(None, None, 2), [1]))
show(lambda: x.__setitem__(slice(0, 1), 5))
show(lambda: x.__setitem__(slice(None, None, 2), 5))
show(lambda: x.__setitem__(slice(0, 1), BadIter()))
show(lambda: x.__setitem__(slice(0, 2, 0), []))
show(lambda: (x.__delitem__(slice(None, None, 3)), x))
show(lambda: (x.__delitem__(slice(5, 0, -2)), x))
show(lambda: (x.__delitem__(slice(3, 1)), x))
show(lambda: (x.__delitem__(slice(None)), x))
