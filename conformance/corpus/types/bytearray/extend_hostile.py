# bytearray.extend when iterating raises or changes it
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')


b = bytearray(b'ab')
show(lambda: b.extend(BadIter()))
show(lambda: b)
show(lambda: (b.extend(b), b))
show(lambda: (b.extend(x for x in b[:2]), b))
def shrink():
    yield 1
    b.clear()
    yield 2
show(lambda: (b.extend(shrink()), b))
show(lambda: b.extend([b'a']))
show(lambda: (b.extend(range(3)), b))
