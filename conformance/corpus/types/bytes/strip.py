# bytes.strip and its sides
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (b'  a '.strip(), b'xxaxx'.strip(b'x'), b'\t\n\x0b\x0c\ra\x1c\x85\xa0'.strip(), b'abcba'.lstrip(b'ab'), b'abcba'.rstrip(bytearray(b'ab')), b'\x00a\x00'.strip(b'\x00'), bytearray(b' a ').strip(), b'a'.strip(None), b'a'.strip(b'')))
show(lambda: b'xax'.strip(memoryview(b'x')))
show(lambda: b'a'.strip('a'))
show(lambda: b'a'.strip(97))
show(lambda: b'a'.lstrip([97]))
show(lambda: b'a'.rstrip(b'a', b'b'))
