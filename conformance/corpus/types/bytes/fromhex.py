# bytes.fromhex reads pairs of digits
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class B(bytes): pass


show(lambda: (bytes.fromhex('00fF 10'), bytes.fromhex(''), bytes.fromhex(' a b '.replace('a b', 'ab')), type(B.fromhex('41')), bytes.fromhex('\n0a\t0b'), bytes.fromhex(b'4142'), bytearray.fromhex('43')))
show(lambda: bytes.fromhex('a'))
show(lambda: bytes.fromhex('a b'))
show(lambda: bytes.fromhex('zz'))
show(lambda: bytes.fromhex('0x41'))
show(lambda: bytes.fromhex('é0'))
show(lambda: bytes.fromhex('41 4'))
show(lambda: bytes.fromhex(5))
show(lambda: bytes.fromhex(None))
show(lambda: bytes.fromhex())
show(lambda: bytes.fromhex('٠٠'))
