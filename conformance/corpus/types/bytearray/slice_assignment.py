# Assigning to slices of a bytearray
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


b = bytearray(b'abcdef')
show(lambda: (b.__setitem__(slice(1, 3), b'XYZ'), b))
show(lambda: (b.__setitem__(slice(None, None, 2), b'----'), b))
show(lambda: (b.__setitem__(slice(0, 0), [1, 2]), b))
show(lambda: (b.__setitem__(slice(5, 2), b'<>'), b))
show(lambda: (b.__setitem__(slice(None), b), b))
show(lambda: (b.__setitem__(slice(0, 1), iter([65, 66])), b))
show(lambda: (b.__setitem__(slice(None, None, -1), bytes(range(len(b)))), b))
show(lambda: b.__setitem__(slice(None, None, 2), b'x'))
show(lambda: b.__setitem__(slice(0, 2), 5))
show(lambda: b.__setitem__(slice(0, 2), 'ab'))
show(lambda: b.__setitem__(slice(0, 2), [256]))
show(lambda: b.__setitem__(slice(0, 2), None))
show(lambda: b.__setitem__(0, 256))
show(lambda: b.__setitem__(0, 'a'))
show(lambda: b.__setitem__(100, 1))
show(lambda: b.__setitem__('a', 1))
show(lambda: b.__setitem__(1.5, 1))
