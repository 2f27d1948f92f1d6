# Text through the generic protocols
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(str):
    def __repr__(self): return 'repr'
    def __str__(self): return 'str'
    def __format__(self, spec): return 'format ' + spec


show(lambda: (f'{S("x")}', f'{S("x")!r}', f'{S("x")!s}', f'{S("x"):>9}', '{}'.format(S('x')), '%s' % S('x'), '%r' % S('x'), str(S('x')), repr(S('x')), [S('x')], ascii(S('x')), print(S('x')), ''.join([S('x')]), S('x') + 'y', '{:5}|'.format(S('x')), format(S('x'), 'q')))
show(lambda: (S('x').__str__(), S('x').upper(), S('x')[0], {S('x'): 1}, S('a') == 'a', max(S('b'), 'a'), sorted([S('b'), S('a')])))
