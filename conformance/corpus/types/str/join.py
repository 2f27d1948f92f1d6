# str.join over every kind of iterable
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class S(str): pass


show(lambda: (','.join(['a', 'b']), ''.join(()), 'x'.join(['only']), '-'.join('abc'), ', '.join({'k': 1, 'l': 2}), ''.join(c for c in 'xyz')))
show(lambda: (type(S('-').join(['a'])), type(''.join([S('a')])), '日'.join(['é', '😀', '\ud800'])))
show(lambda: ','.join(['a', 1]))
show(lambda: ','.join(['a', b'b', None]))
show(lambda: ','.join([None]))
show(lambda: ','.join(5))
show(lambda: ','.join(BadIter()))
show(lambda: ','.join())
show(lambda: ','.join('a', 'b'))
show(lambda: (','.join(map(str, range(3))), ','.join(iter(['p'])), ','.join(x for x in [])))
