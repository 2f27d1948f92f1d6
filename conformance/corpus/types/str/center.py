# str.center, ljust and rjust
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: ('ab'.center(7), 'abc'.center(6, '*'), 'abc'.center(7, '*'), 'ab'.center(5, '-'), 'a'.center(4, '.'), 'abc'.center(2), ''.center(3, 'é')))
show(lambda: ('ab'.ljust(5, '.'), 'ab'.rjust(5, '.'), 'ab'.ljust(-1), 'ab'.rjust(Three(), '日'), 'é'.rjust(3, '😀'), '😀'.center(4)))
show(lambda: 'a'.center(3, ''))
show(lambda: 'a'.ljust(3, 'xy'))
show(lambda: 'a'.rjust(3, b'x'))
show(lambda: 'a'.center(3, None))
show(lambda: 'a'.center('3'))
show(lambda: 'a'.ljust(2**70))
show(lambda: 'a'.rjust())
show(lambda: 'a'.center(3, ' ', 1))
show(lambda: 'a'.ljust(width=3))
