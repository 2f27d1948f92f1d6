# A subclass of bytearray keeps its attributes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class B(bytearray):
    def append(self, x): super().append(x + 1)
b = B(b'ab')


show(lambda: (b.append(98), b, type(b).__name__, type(b.copy()).__name__, type(b[:]).__name__, type(b + b'x').__name__, type(b.upper()).__name__, b == b'abc', bytes(b)))
b.tag = 1
b += b'z'
show(lambda: (type(b).__name__, b.tag, b, vars(b), isinstance(b, bytearray), repr(b)))
show(lambda: (B(b'x') + B(b'y'), B.fromhex('4142')))
