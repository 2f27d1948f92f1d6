# Keys whose hash or equality raise or change the dict
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        if mode == 'raise': raise ZeroDivisionError('eq')
        if mode == 'clear': d.clear()
        return isinstance(other, Key) and self.n == other.n
    def __repr__(self): return f'K{self.n}'


mode, d = '', {}
d[Key(1)] = 'a'; d[Key(2)] = 'b'; d[Key(1)] = 'c'
show(lambda: (d, d[Key(2)], Key(3) in d, len(d), d.pop(Key(1)), d))
mode = 'raise'
show(lambda: d[Key(2)])
show(lambda: Key(2) in d)
show(lambda: d.__setitem__(Key(9), 1))
show(lambda: d.pop(Key(5), None))
show(lambda: d == {Key(2): 'b'})
show(lambda: d.setdefault(Key(2)))
show(lambda: len(d))
mode = 'clear'
show(lambda: (d.get(Key(7), 'nothing'), d))
mode = ''
d.update({Key(n): n for n in range(4)})
k = next(iter(d))
k.n = 100
show(lambda: (k in d, Key(0) in d, d[k], list(d)))
