# str.replace, its counts and empty needles
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: ('aaa'.replace('a', 'bb'), 'aaa'.replace('a', 'bb', 2), 'aaa'.replace('aa', 'x'), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), ''.replace('', 'x', 0)))
show(lambda: ('aaa'.replace('a', '', -1), 'aaa'.replace('b', 'c'), 'aé'.replace('é', '日'), '日本'.replace('本', 'x'), '😀'.replace('', '.')))
show(lambda: ('abab'.replace('ab', 'ba', count=1), 'aaaa'.replace('a', 'b', Three()), 'aaa'.replace('a', 'b', True)))
show(lambda: 'aaa'.replace('a', 'b', None))
show(lambda: 'aaa'.replace('a', 'b', 1.0))
show(lambda: 'aaa'.replace('a'))
show(lambda: 'aaa'.replace(b'a', 'b'))
show(lambda: 'aaa'.replace('a', None))
show(lambda: 'aaa'.replace('a', 'b', 2**64))
show(lambda: 'aaa'.replace(old='a', new='b'))
show(lambda: 'aaa'.replace('a', 'b', 1, 2))
