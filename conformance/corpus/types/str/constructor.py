# str() from objects, bytes, and its errors
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def __str__(self): return 5
class B:
    def __repr__(self): return 'from repr'
class C(str):
    def __str__(self): return 'replaced'
class D:
    def __str__(self): return C('inner')


show(lambda: (str(), str(1.0), str(b'a'), str(b'\xc3\xa9', 'utf-8'), str(bytearray(b'x'), errors='ignore'), str(memoryview(b'mv'), 'ascii'), str(None), str([C('x')])))
show(lambda: (str(B()), str(C('x')), type(str(C('x'))), str(D()), type(str(D())), str(object=7), '%s' % C('x'), f'{C("x")}', repr(C('x'))))
show(lambda: str(A()))
show(lambda: str('a', 'utf-8'))
show(lambda: str(1, 'utf-8'))
show(lambda: str(b'\xff', 'utf-8'))
show(lambda: str(b'a', 5))
show(lambda: (str(b'', 'nope'), str(b'', 'nope', 'nope')))
show(lambda: str(1, 2, 3, 4))
show(lambda: (str(encoding='utf-8'), str(object=b'x', encoding='ascii')))
show(lambda: str(foo=1))
