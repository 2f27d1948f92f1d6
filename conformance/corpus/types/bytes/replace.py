# bytes.replace
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: (b'aaa'.replace(b'a', b'bb'), b'aaa'.replace(b'a', b'b', 2), b'abc'.replace(b'', b'-'), b''.replace(b'', b'x'), b'aaaa'.replace(b'a', b'', Three()), bytearray(b'aa').replace(b'a', b'b'), b'a'.replace(bytearray(b'a'), memoryview(b'zz')), b'abc'.replace(b'b', b'B', -1)))
show(lambda: b'a'.replace('a', b'b'))
show(lambda: b'a'.replace(b'a', 'b'))
show(lambda: b'a'.replace(97, 98))
show(lambda: b'a'.replace(b'a'))
show(lambda: b'a'.replace(b'a', b'b', None))
show(lambda: b'a'.replace(b'a', b'b', 2**70))
show(lambda: b'a'.replace(b'a', b'b', count=1))
