# bytearray() and __init__ again
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')


show(lambda: (bytearray(), bytearray(3), bytearray(b'x'), bytearray('é', 'utf-8'), bytearray([1, 2]), bytearray(range(2)), bytearray(bytearray(b'y')), bytearray(memoryview(b'z')), bytearray(source=b'k')))
b = bytearray(b'old')
show(lambda: (b.__init__(b'new'), b))
show(lambda: (b.__init__(2), b))
show(lambda: (b.__init__(), b))
show(lambda: b.__init__('a'))
show(lambda: bytearray('a'))
show(lambda: bytearray(-1))
show(lambda: bytearray(1.5))
show(lambda: bytearray([256]))
show(lambda: bytearray(BadIter()))
show(lambda: bytearray(b'a', 'utf-8'))
show(lambda: bytearray(None))
show(lambda: hash(bytearray()))
show(lambda: {bytearray(b'a'): 1})
