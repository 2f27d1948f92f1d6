# str.translate and what a table may answer
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Table:
    def __getitem__(self, code):
        if code == 97: return 'A'
        if code == 98: return None
        if code == 99: return 0x1f600
        if code == 100: raise LookupError
        if code == 101: raise ValueError('table')
        if code == 102: return 1.5
        return 0x110000


show(lambda: 'abcd'.translate(Table()))
show(lambda: 'abe'.translate(Table()))
show(lambda: 'f'.translate(Table()))
show(lambda: 'zz'.translate(Table()))
show(lambda: ('abc'.translate({97: 'xyz', 98: None, 99: 120}), 'abc'.translate({}), 'abc'.translate({'a': 'b'}), ''.translate(None)))
show(lambda: ('ab'.translate(['x'] * 98), 'ab'.translate(('q',) * 10), 'ab'.translate('0' * 98)))
show(lambda: 'a'.translate(None))
show(lambda: 'a'.translate({97: -1}))
show(lambda: 'a'.translate({97: b'x'}))
show(lambda: 'a'.translate())
show(lambda: 'é\ud800'.translate({0xe9: 0xd800, 0xd800: 'é'}))
