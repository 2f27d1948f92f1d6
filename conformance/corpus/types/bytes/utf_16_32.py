# UTF-16 and UTF-32 with and without marks
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('aé😀'.encode('utf-16'), 'a😀'.encode('utf-16-be'), 'a'.encode('utf-32'), '😀'.encode('utf-32-le'), 'é'.encode('utf-32-be'), ''.encode('utf-16'), b'\xff\xfea\x00'.decode('utf-16'), b'\xfe\xff\x00a'.decode('utf-16'), b'a\x00'.decode('utf-16'), b'\xff\xfea\x00'.decode('utf-16-le'), b'\xff\xfe\x00\x00a\x00\x00\x00'.decode('utf-32'), b''.decode('utf-16'), 'a'.encode('utf_8_sig'), b'\xef\xbb\xbfa'.decode('utf-8-sig'), b'\xef\xbb\xbfa'.decode('utf-8'), b'a'.decode('utf-8-sig')))
show(lambda: b'a'.decode('utf-16'))
show(lambda: b'\x00\xd8'.decode('utf-16-le'))
show(lambda: b'\x00\xdc'.decode('utf-16-le'))
show(lambda: b'\x00\xd8a\x00'.decode('utf-16-le'))
show(lambda: b'abc'.decode('utf-32'))
show(lambda: b'\x00\x00\x11\x00'.decode('utf-32-le'))
show(lambda: b'\x00\xd8\x00\x00'.decode('utf-32-le'))
show(lambda: (b'\x00\xd8a'.decode('utf-16-le', 'replace'), b'\x00\xdcb\x00'.decode('utf-16-le', 'ignore'), b'\xff\xff\xff\xff'.decode('utf-32', 'backslashreplace'), b'\x00\xd8'.decode('utf-16-le', 'surrogatepass') == '\ud800'))
