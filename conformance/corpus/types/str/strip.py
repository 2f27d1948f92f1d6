# str.strip and its sides
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(str): pass


show(lambda: ('  a b '.strip(), '  a '.lstrip(), ' a  '.rstrip(), 'xxaxx'.strip('x'), 'abcba'.strip('ab'), 'abc'.strip('')))
show(lambda: ('\x1c\x85\u3000a\u2029\xa0'.strip(), '\u200ba\u200b'.strip() , '\ufeffa'.lstrip(), '\x00a\x00'.strip(), '\x00a'.strip('\x00')))
show(lambda: ('é日éa'.lstrip('日é'), '😀x😀'.strip('😀'), 'aaa'.strip('a'), ''.strip(), 'a'.strip(None)))
show(lambda: (type(S(' a').strip()), type(S('a').strip()), S('a').strip() == 'a', type('a'.strip(S('b')))))
show(lambda: 'a'.strip(1))
show(lambda: 'a'.lstrip(b'a'))
show(lambda: 'a'.rstrip('a', 'b'))
show(lambda: 'a'.strip(chars='a'))
