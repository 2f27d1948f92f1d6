# Reading and writing items of a memoryview
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


b = bytearray(b'abcdef')
m = memoryview(b)
show(lambda: (m[0], m[-1], m[Three()], m[(1,)], m[...] is m, m[1:3].tobytes(), m[::-1].tobytes(), m[4:100].tolist()))
show(lambda: (m.__setitem__(0, 65), m.__setitem__(slice(1, 3), b'XY'), m.__setitem__(slice(None, None, 3), b'..'), b))
show(lambda: m[6])
show(lambda: m['a'])
show(lambda: m[1.0])
show(lambda: m[0, 1])
show(lambda: m[2**70])
show(lambda: m.__setitem__(0, 256))
show(lambda: m.__setitem__(0, 'a'))
show(lambda: m.__setitem__(0, b'a'))
show(lambda: m.__setitem__(slice(0, 2), b'abc'))
show(lambda: m.__setitem__(slice(0, 2), 'ab'))
show(lambda: m.__setitem__(9, 1))
show(lambda: memoryview(b'ro').__setitem__(0, 1))
show(lambda: m.__delitem__(0))
show(lambda: (m.__setitem__(slice(0, 3), m[3:6]), b))
n = memoryview(bytearray(8)).cast('h')
show(lambda: (n.__setitem__(0, -2), n.tolist(), n.__setitem__(1, 40000)))
show(lambda: n.__setitem__(slice(0, 2), memoryview(b'abcd').cast('H')))
