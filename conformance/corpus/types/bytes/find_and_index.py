# Searching bytes for bytes and for numbers
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: (b'banana'.find(b'an'), b'banana'.find(97), b'banana'.rfind(b'a'), b'banana'.rfind(110), b'banana'.index(b'n', 3), b'banana'.rindex(97, 0, 4), b'banana'.find(b''), b'banana'.rfind(b'', 9), b'a\x03'.find(Three())))
show(lambda: (b'banana'.find(bytearray(b'na')), b'banana'.find(memoryview(b'na')), b'banana'.find(True), b'banana'.find(b'an', None, None)))
show(lambda: b'banana'.find('a'))
show(lambda: b'banana'.find(256))
show(lambda: b'banana'.find(-1))
show(lambda: b'banana'.find(1.0))
show(lambda: b'banana'.index(b'x'))
show(lambda: b'banana'.rindex(200))
show(lambda: b'banana'.find())
show(lambda: b'banana'.index(None))
show(lambda: b'banana'.find(2**70))
