# Text of complex numbers
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


inf, nan = float('inf'), float('nan')
show(lambda: (1j, 1+2j, -1j, complex(-0.0, 1), complex(0.0, -0.0), complex(nan, inf), complex(1, -inf), 1e20+1e-20j, complex(-0.0, -0.0), str(1.5j), repr([1j]), f'{1+2j}', f'{1+2j:.2f}', f'{1+2j:>12}', f'{1+2j:+.1e}', f'{1j:g}', '%s' % 1j, format(1j, ''), f'{1234567.5+2j:,}', f'{1+2j:^15}|'))
show(lambda: format(1j, 'd'))
show(lambda: format(1j, '05'))
show(lambda: format(1j, '=8'))
show(lambda: format(1j, '%'))
show(lambda: '%f' % 1j)
show(lambda: '%d' % 1j)
show(lambda: ((1j).__format__('.1f'), (1j).__repr__(), (1+2j).__getnewargs__(), (1+2j).__complex__()))
show(lambda: (1j).__format__(1))
