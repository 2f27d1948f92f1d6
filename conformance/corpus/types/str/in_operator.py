# Containment in text
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(str): pass


show(lambda: ('b' in 'abc', '' in '', '' in 'a', 'abc' in 'abc', 'abcd' in 'abc', 'é' in 'aé', '😀' in 'x😀', S('b') in 'abc', 'b' not in 'abc', '\ud83d' in '😀', '\x00' in 'a\x00'))
show(lambda: 1 in 'abc')
show(lambda: None in 'abc')
show(lambda: b'a' in 'abc')
show(lambda: 'abc'.__contains__())
