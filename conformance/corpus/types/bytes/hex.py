# bytes.hex with separators and groups
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: (b'\x00\xff\x10'.hex(), b'abcdef'.hex(':'), b'abcdef'.hex('-', 2), b'abcdef'.hex(b' ', -4), b''.hex(':'), b'a'.hex(':', 5), b'abcdefg'.hex('_', Three()), b'ab'.hex(sep='.', bytes_per_sep=1)))
show(lambda: (b'abc'.hex(':', 0), b'abcd'.hex(':', True)))
show(lambda: b'abc'.hex(''))
show(lambda: b'abc'.hex('ab'))
show(lambda: b'abc'.hex('é'))
show(lambda: b'abc'.hex(1))
show(lambda: b'abc'.hex(None))
show(lambda: b'abc'.hex(':', 1.5))
show(lambda: b'abc'.hex(':', 2**40))
show(lambda: b'abc'.hex([':']))
show(lambda: b'abc'.hex(':', 1, 2))
show(lambda: b'abc'.hex(b'\xff'))
