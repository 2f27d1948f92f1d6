# str.removeprefix and str.removesuffix take one piece off
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(str): pass


show(lambda: ('xxa'.removeprefix('x'), 'axx'.removesuffix('x'), 'abc'.removeprefix('abc'), 'abc'.removesuffix('abcd'), 'abc'.removeprefix(''), 'abc'.removesuffix('')))
show(lambda: ('éé'.removeprefix('é'), '😀'.removesuffix('😀'), ''.removeprefix('a')))
show(lambda: (type(S('ab').removeprefix('x')), type(S('ab').removesuffix('b')), S('ab').removeprefix(S('a'))))
show(lambda: 'abc'.removeprefix(('a',)))
show(lambda: 'abc'.removesuffix(None))
show(lambda: 'abc'.removeprefix())
show(lambda: 'abc'.removesuffix('c', 'b'))
show(lambda: 'abc'.removeprefix(b'a'))
