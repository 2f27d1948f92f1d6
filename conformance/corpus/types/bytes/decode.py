# bytes.decode: names, handlers, complaints
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('é'.encode().decode(), b'\xe9'.decode('latin-1'), b'a\xffb'.decode('utf-8', 'replace'), b'a\xff'.decode(errors='ignore'), b'\x80'.decode('ascii', 'surrogateescape'), b'\xe2\x82'.decode('utf-8', 'backslashreplace'), b'\xff\xfea\x00'.decode('utf-16')))
show(lambda: (b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass'), b'+AGE-'.decode('utf-7'), b'\\x41\\N{BULLET}'.decode('unicode_escape'), b''.decode('nope'), bytearray(b'x').decode()))
show(lambda: b'\xff'.decode())
show(lambda: b'\xe2\x82'.decode())
show(lambda: b'\xe2x'.decode())
show(lambda: b'\xf0\x9f\x98'.decode())
show(lambda: b'\xed\xa0\x80'.decode())
show(lambda: b'\xc0\x80'.decode())
show(lambda: b'a'.decode('utf-16'))
show(lambda: b'\x81'.decode('cp1252'))
show(lambda: b'a'.decode('nope'))
show(lambda: b'\xff'.decode('utf-8', 'nope'))
show(lambda: b'\xff'.decode('ascii', 'xmlcharrefreplace'))
show(lambda: b'a'.decode(5))
show(lambda: b'a'.decode('utf-8', None))
show(lambda: b'a'.decode('rot13'))
