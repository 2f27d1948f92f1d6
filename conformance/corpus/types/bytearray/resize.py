# bytearray.resize grows with zeros and cuts
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


b = bytearray(b'abcde')
show(lambda: (b.resize(7), b))
show(lambda: (b.resize(2), b))
show(lambda: (b.resize(Three()), b))
show(lambda: (b.resize(0), b))
show(lambda: b.resize(-1))
show(lambda: b.resize('3'))
show(lambda: b.resize())
show(lambda: b.resize(1, 2))
show(lambda: b.__alloc__() >= 0)
