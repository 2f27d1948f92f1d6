# A view without dimensions
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


z = memoryview(b'\x07\x00').cast('H', [])
show(lambda: (z.ndim, z.shape, z.strides, z[()], z[...] is z, z.tolist(), z.tobytes(), z.nbytes, z == z))
show(lambda: len(z))
show(lambda: z[0])
show(lambda: z[:])
show(lambda: list(z))
show(lambda: z.index(7))
w = memoryview(bytearray(2)).cast('H', ())
show(lambda: (w.__setitem__((), 513), w.tobytes(), w.__setitem__(..., 1), w.tolist()))
show(lambda: w.__setitem__(0, 1))
