# repr of lists with cycles and hostile items
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class R:
    def __repr__(self): return 'R'
class Bad:
    def __repr__(self): raise ZeroDivisionError('repr')
class Wrong:
    def __repr__(self): return 5
class L(list): pass
class Named(list):
    def __repr__(self): return 'N' + super().__repr__()


show(lambda: (repr([]), repr([1, 'a', None]), repr([[], [[]]]), repr([R()]), str([R(), 'x']), repr(L([1])), repr(Named([1])), repr([Named([2])]), f'{[1, "a"]}', '%s' % [1], '%r' % ['é'], ascii(['é'])))
show(lambda: repr([Bad()]))
show(lambda: str([Wrong()]))
show(lambda: format([1], ''))
show(lambda: format([1], '>5'))
x = [1]; x.append(x); d = {'x': x}; x.append(d); t = (x,); x.append(t)
show(lambda: repr(x))
