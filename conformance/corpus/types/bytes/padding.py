# bytes.center, ljust, rjust, zfill, expandtabs
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (b'ab'.center(5), b'ab'.center(5, b'*'), b'a'.ljust(3, bytearray(b'.')), b'a'.rjust(3), b'-1'.zfill(4), b'+'.zfill(3), b'a\tb'.expandtabs(4), b'a\n\tb'.expandtabs(2), bytearray(b'x').center(3), b'ab'.center(-1)))
show(lambda: b'a'.center(3, '*'))
show(lambda: b'a'.center(3, b'xy'))
show(lambda: b'a'.ljust(3, 42))
show(lambda: b'a'.rjust('3'))
show(lambda: b'a'.zfill(1.5))
show(lambda: b'a'.expandtabs(None))
show(lambda: b'a'.center())
show(lambda: b'a'.ljust(3, b''))
