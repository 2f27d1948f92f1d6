# bytes.split, rsplit and splitlines
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (b'a b  c'.split(), b'a,b,,c'.split(b','), b'a,b,c'.rsplit(b',', 1), b' a '.split(None, 1), b'a\x0bb\x1cc\x85d'.split(), b'a\nb\r\nc\rd\x0be\x1cf'.splitlines(), b'a\n'.splitlines(True), b''.split(), b''.split(b'x'), bytearray(b'a b').split()))
show(lambda: (b'aXbXc'.split(bytearray(b'X')), b'aXbX'.rsplit(b'X', maxsplit=0), b'a b c'.rsplit(maxsplit=1), b'a\nb'.splitlines(keepends=1)))
show(lambda: b'a'.split(b''))
show(lambda: b'a'.split(' '))
show(lambda: b'a'.split(32))
show(lambda: b'a b'.split(None, 'x'))
show(lambda: b'a'.rsplit(b'', 1))
show(lambda: b'a'.splitlines(1, 2))
