# int.from_bytes from buffers and iterables
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class HasBytes:
    def __bytes__(self): return b'\1\0'
class Sub(int):
    def __new__(cls, x): return super().__new__(cls, x + 1)


show(lambda: (int.from_bytes(b'\x01\x00'), int.from_bytes(b'\x01\x00', 'little'), int.from_bytes(b'\xff', signed=True), int.from_bytes(b''), int.from_bytes([1, 2]), int.from_bytes(bytearray(b'\x80'), 'big', signed=True), int.from_bytes(HasBytes()), int.from_bytes(range(3)), Sub.from_bytes(b'\1'), bool.from_bytes(b'\0'), bool.from_bytes(b'\2')))
show(lambda: int.from_bytes(bytes=b'\1', byteorder='little', signed=False))
show(lambda: int.from_bytes('ab'))
show(lambda: int.from_bytes(5))
show(lambda: int.from_bytes([256]))
show(lambda: int.from_bytes(['a']))
show(lambda: int.from_bytes(BadIter()))
show(lambda: int.from_bytes(b'a', 'x'))
show(lambda: int.from_bytes(b'a', None))
show(lambda: int.from_bytes())
show(lambda: int.from_bytes(b'a', 'big', True))
