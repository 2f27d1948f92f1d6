# Releasing a memoryview
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


m = memoryview(bytearray(b'abc'))
with m as inside:
    print(inside is m, inside[0])
show(lambda: m[0])
show(lambda: m.tobytes())
show(lambda: len(m))
show(lambda: m.format)
show(lambda: (m == b'abc', m == m, repr(m)[:16]))
show(lambda: (m.release(), m.release()))
show(lambda: m.__enter__())
show(lambda: m.cast('B'))
show(lambda: hash(m))
h = memoryview(b'abc')
k = hash(h)
h.release()
show(lambda: hash(h) == k)
show(lambda: memoryview(m))
