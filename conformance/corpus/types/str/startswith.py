# str.startswith with tuples and bounds
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIndex:
    def __index__(self): raise KeyError('index')


show(lambda: ('hello'.startswith('he'), 'hello'.startswith(('x', 'he')), 'hello'.startswith(()), 'hello'.startswith('')))
show(lambda: ('hello'.startswith('', 5), 'hello'.startswith('', 6), 'hello'.startswith('lo', -2), 'hello'.startswith('l', 2, 2)))
show(lambda: ('hello'.startswith('hell', 0, 3), 'é😀'.startswith('😀', 1), ''.startswith(('',))))
show(lambda: 'hello'.startswith(('a', 1)))
show(lambda: 'hello'.startswith(('h', 1)))
show(lambda: 'hello'.startswith(['h']))
show(lambda: 'hello'.startswith(None))
show(lambda: 'hello'.startswith('h', BadIndex()))
show(lambda: 'hello'.startswith((), 1, 'x'))
show(lambda: 'hello'.startswith())
