# Containment in bytes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: (b'b' in b'abc', 97 in b'abc', b'' in b'', 0 in b'\x00', bytearray(b'bc') in b'abc', True in b'\x01', Three() in b'\x03', b'a' in bytearray(b'ba')))
show(lambda: 'a' in b'abc')
show(lambda: 256 in b'abc')
show(lambda: -1 in b'abc')
show(lambda: None in b'abc')
show(lambda: 1.0 in b'abc')
show(lambda: [97] in b'abc')
show(lambda: 2**80 in b'abc')
