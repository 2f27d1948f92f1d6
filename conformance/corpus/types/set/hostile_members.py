# Members whose equality changes the set
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        if mode == 'clear': s.clear()
        if mode == 'raise': raise ZeroDivisionError('eq')
        return self.n == getattr(other, 'n', None)
    def __repr__(self): return f'K{self.n}'


mode, s = '', set()
s |= {Key(1), Key(2), Key(1)}
show(lambda: (len(s), Key(2) in s, s == {Key(1), Key(2)}, {Key(1)} < s, len(s | {Key(3)}), len(s & {Key(1)}), len(s - {Key(1)})))
mode = 'raise'
show(lambda: Key(5) in s)
show(lambda: s.add(Key(6)))
show(lambda: s == {Key(1), Key(2)})
show(lambda: s | {Key(7)})
show(lambda: s.issubset([Key(1), Key(2)]))
mode = 'clear'
show(lambda: (Key(7) in s, s))
mode = ''
s.update([Key(n) for n in range(3)])
show(lambda: (s.pop() in s, len(s), s.remove(Key(2)), len(s)))
