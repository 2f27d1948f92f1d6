# bytes.translate with tables and deletions
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


TABLE = bytes((n + 1) % 256 for n in range(256))
show(lambda: (b'abc'.translate(TABLE), b'abc'.translate(None, b'b'), b'abc'.translate(TABLE, b'a'), b'abc'.translate(TABLE, delete=b'c'), b'abc'.translate(bytearray(TABLE)), bytearray(b'abc').translate(TABLE), bytes.maketrans(b'ab', b'xy')[97:99], b'a'.translate(None)))
show(lambda: b'abc'.translate(b'short'))
show(lambda: b'abc'.translate('x' * 256))
show(lambda: b'abc'.translate(None, 'b'))
show(lambda: b'abc'.translate(5))
show(lambda: b'abc'.translate())
show(lambda: bytes.maketrans(b'ab', b'x'))
show(lambda: bytes.maketrans('a', 'b'))
show(lambda: bytes.maketrans(b'a'))
show(lambda: b'abc'.translate(TABLE, b'a', b'b'))
