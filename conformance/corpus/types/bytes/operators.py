# Operators between bytes and others
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: (b'a' + b'b', b'a' + bytearray(b'b'), bytearray(b'a') + b'b', b'a' * 3, 2 * b'ab', b'a' * Three(), b'a' * -1, b'a' * 0, b'a' + memoryview(b'm'), type(bytearray(b'x') * 2)))
show(lambda: b'a' + 'b')
show(lambda: b'a' + 1)
show(lambda: b'a' + [1])
show(lambda: b'a' * 1.5)
show(lambda: b'a' * b'b')
show(lambda: b'a' - b'b')
show(lambda: -b'a')
show(lambda: b'a' < 'b')
show(lambda: b'a' < 1)
show(lambda: (b'a' == 'a', b'a' == bytearray(b'a'), bytearray(b'a') == b'a', b'a' != memoryview(b'a'), b'a' < b'b', b'a' < bytearray(b'b'), b'' < b'a', b'\xff' > b'a', b'a' == 97))
