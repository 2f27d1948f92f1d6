# What a memoryview says of itself
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


m = memoryview(b'abcd')
show(lambda: (m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly, m.c_contiguous, m.f_contiguous, m.contiguous, m.obj, len(m)))
w = memoryview(bytearray(b'abcdefgh')).cast('H')
show(lambda: (w.format, w.itemsize, w.nbytes, w.shape, w.strides, w.readonly, w.tolist(), w[::2].contiguous, w[::-1].strides, w[::2].nbytes))
c = memoryview(bytes(range(12))).cast('B', [3, 4])
show(lambda: (c.ndim, c.shape, c.strides, c.tolist(), c[1, 2], c.f_contiguous, c.c_contiguous, len(c), c[1:].shape, c[::2].tolist()))
show(lambda: memoryview('a'))
show(lambda: memoryview([1]))
show(lambda: memoryview(None))
show(lambda: memoryview())
show(lambda: memoryview(b'a', b'b'))
show(lambda: memoryview(object=b'kw').tolist())
