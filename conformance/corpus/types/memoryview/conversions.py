# Bytes, lists, digits and lookups of a memoryview
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


m = memoryview(bytes(range(6)))
show(lambda: (m.tobytes(), m.tolist(), m.hex(), m.hex(':', 2), m[::2].hex(), bytes(m), bytearray(m), list(m), m.toreadonly().readonly, m.cast('B', [2, 3]).tobytes('F'), m.cast('B', [2, 3]).tobytes('A'), m.tobytes(None)))
show(lambda: (m.count(3), m.index(3), m.index(3, 1, 5), list(reversed(m)), 3 in m, 300 in m, m.cast('c').index(b'\x02'), min(m), sum(m)))
show(lambda: m.index(9))
show(lambda: m.index(3, 4))
show(lambda: m.tobytes('X'))
show(lambda: m.tobytes(1))
show(lambda: m.hex(''))
show(lambda: list(m.cast('B', [2, 3])))
show(lambda: m.cast('B', [2, 3])[0])
show(lambda: m.cast('B', [2, 3])[0, 0, 0])
show(lambda: m.cast('B', [2, 3])[0, 5])
show(lambda: (int(memoryview(b'12')), float(memoryview(b'1.5')), str(memoryview(b'ab'), 'ascii'), int.from_bytes(memoryview(b'\x01\x00'), 'big')))
