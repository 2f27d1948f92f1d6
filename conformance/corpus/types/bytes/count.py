# bytes.count for pieces and single bytes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (b'aaaa'.count(b'aa'), b'banana'.count(97), b'abc'.count(b''), b''.count(b'', 1), b'banana'.count(b'a', 2, -1), bytearray(b'xx').count(b'x'), b'\x00\x00'.count(0)))
show(lambda: b'a'.count('a'))
show(lambda: b'a'.count(300))
show(lambda: b'a'.count())
show(lambda: b'a'.count(b'a', 'x'))
show(lambda: b'a'.count([97]))
