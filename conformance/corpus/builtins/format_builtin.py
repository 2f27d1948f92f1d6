# format() and __format__
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class F:
    def __format__(self, spec): return f'<{spec}>'
class W:
    def __format__(self, spec): return 5
class N:
    def __str__(self): return 'str'


show(lambda: (format(5), format(5, ''), format(F()), format(F(), 'x'), format(N()), format('a', '>3'), format(None), format([1]), format(3.5, '.2f'), f'{F():spec}', '{:a{}}'.format(F(), 'b'), format(True, '>5'), format(N, '')[:7]))
show(lambda: format(N(), 's'))
show(lambda: format(W()))
show(lambda: format(None, 's'))
show(lambda: format([1], 'd'))
show(lambda: format(5, 5))
show(lambda: format())
show(lambda: format(1, '', 2))
show(lambda: format('a', 'd'))
show(lambda: format(1, 's'))
show(lambda: format(object(), 'x'))
show(lambda: f'{W()}')
show(lambda: object().__format__(5))
