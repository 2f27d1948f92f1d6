# str.partition and str.rpartition
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(str): pass


show(lambda: ('a=b=c'.partition('='), 'a=b=c'.rpartition('='), 'abc'.partition('='), 'abc'.rpartition('=')))
show(lambda: (''.partition('x'), 'x'.partition('x'), 'aaa'.partition('aa'), 'aaa'.rpartition('aa'), 'é日é'.rpartition('日')))
show(lambda: ([type(p).__name__ for p in S('a=b').partition('=')], [type(p).__name__ for p in S('ab').partition('=')], [type(p).__name__ for p in S('ab').rpartition(S('='))]))
show(lambda: 'a'.partition(''))
show(lambda: 'a'.rpartition(''))
show(lambda: 'a'.partition(None))
show(lambda: 'a'.rpartition(b'a'))
show(lambda: 'a'.partition())
show(lambda: 'a'.partition('a', 'b'))
