# str.maketrans builds tables from texts and dicts
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (str.maketrans({'a': 1, 98: None, 'é': 'xyz'}), str.maketrans('ab', 'xy'), str.maketrans('ab', 'xy', 'z'), str.maketrans('aa', 'xy'), str.maketrans('', '', 'qq')))
show(lambda: (str.maketrans('ab', 'xy', 'a'), str.maketrans({}), 'x'.maketrans('a', 'b')))
show(lambda: str.maketrans('ab', 'x'))
show(lambda: str.maketrans('ab'))
show(lambda: str.maketrans([('a', 'b')]))
show(lambda: str.maketrans('a', 2))
show(lambda: str.maketrans(1, 'a'))
show(lambda: str.maketrans('a', 'b', 3))
show(lambda: str.maketrans())
show(lambda: str.maketrans({True: 'x', 'T': 0xd800}))
