# str.split on text and on whitespace
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: ('a b  c'.split(), ' a b '.split(None, 1), 'a,b,,c'.split(','), ''.split(), ''.split(','), '   '.split()))
show(lambda: ('a<>b<>c'.split('<>', 1), 'aaa'.split('a'), 'aaa'.split('aa'), 'abc'.split('abc')))
show(lambda: ('a\x1cb\x85c\u2028d\u3000e\u200bf'.split(), 'a\x00b'.split('\x00')))
show(lambda: ('a b c d'.split(maxsplit=Three()), 'a b c d'.split(maxsplit=-5), 'a b'.split(None, 0), ' a b '.split(' ', 0)))
show(lambda: ('  x  y  '.split(None, 1), 'x y'.split(sep=None, maxsplit=True)))
show(lambda: 'a'.split(''))
show(lambda: 'a'.split(1))
show(lambda: 'a b'.split(' ', 1.5))
show(lambda: 'a b'.split(' ', 2**100))
show(lambda: 'a b'.split(' ', maxsplit='1'))
show(lambda: 'a b'.split(' ', 1, 2))
show(lambda: 'a b'.split(foo=1))
