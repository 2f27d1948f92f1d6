# str.count counts without overlap
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('aaaa'.count('aa'), 'aaaa'.count(''), ''.count(''), ''.count('', 1), 'abc'.count('', 1, 2)))
show(lambda: ('abcabc'.count('abc', 1), 'abcabc'.count('c', -1), 'abc'.count('abcd')))
show(lambda: ('日本日本日'.count('日'), '😀x😀'.count('😀x😀'), '\x00\x00'.count('\x00')))
show(lambda: ('abc'.count('a', 10**30), 'abc'.count('a', -10**30)))
show(lambda: 'abc'.count())
show(lambda: 'abc'.count(3))
show(lambda: 'abc'.count('a', None, 'x'))
