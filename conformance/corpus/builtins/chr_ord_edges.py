# chr and ord
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')


show(lambda: (chr(65), chr(0), chr(0x10ffff), chr(0xd800), chr(Three()), chr(True), ord('a'), ord('é'), ord('😀'), ord(b'a'), ord(bytearray(b'\xff')), ord('\ud800'), ord('\U0010ffff'), [chr(n) for n in (0x7f, 0x80, 0xffff, 0x10000)]))
show(lambda: chr(-1))
show(lambda: chr(0x110000))
show(lambda: chr(2**70))
show(lambda: chr('a'))
show(lambda: chr(1.0))
show(lambda: chr(BadIndex()))
show(lambda: chr())
show(lambda: ord(''))
show(lambda: ord('ab'))
show(lambda: ord(b''))
show(lambda: ord(b'ab'))
show(lambda: ord(5))
show(lambda: ord(None))
show(lambda: ord())
