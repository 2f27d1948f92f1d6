# The text of bytes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (repr(b'a\'b'), repr(b'a"b'), repr(b'a\'"b'), repr(b'\x00\t\n\r\\\x7f\x80\xff'), str(b'a'), '%s' % b'a', f'{b"x"!r}', repr(bytearray(b"it's")), str(bytearray()), ascii(b'\xff'), repr([b'']), format(b'a', ''), b'a'.__str__()))
show(lambda: format(b'a', '>5'))
show(lambda: '{:5}'.format(bytearray(b'a')))
