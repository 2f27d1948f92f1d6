# bytes() from sizes, iterables, buffers and text
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class HasBytes:
    def __bytes__(self): return b'own'
class WrongBytes:
    def __bytes__(self): return 'text'
class B(bytes): pass


show(lambda: (bytes(), bytes(3), bytes([1, 2, 255]), bytes('é', 'utf-8'), bytes(b'x'), bytes(bytearray(b'y')), bytes(memoryview(b'z')), bytes(range(3)), bytes(HasBytes()), bytes(x for x in (65, 66))))
show(lambda: (bytes(Three()), type(bytes(B(b'q'))), type(B(b'q')), B(2), bytes('', 'ascii'), bytes('é', 'ascii', 'ignore'), bytes(source=b'k'), bytes(True)))
show(lambda: bytes('a'))
show(lambda: bytes(-1))
show(lambda: bytes(1.5))
show(lambda: bytes([256]))
show(lambda: bytes([-1]))
show(lambda: bytes(['a']))
show(lambda: bytes(None))
show(lambda: bytes(WrongBytes()))
show(lambda: bytes(BadIter()))
show(lambda: bytes(1, 'utf-8'))
show(lambda: bytes(b'a', 'utf-8'))
show(lambda: bytes('a', 5))
show(lambda: bytes(encoding='utf-8'))
show(lambda: bytes(2**70))
show(lambda: bytes('a', 'utf-8', 'strict', 1))
