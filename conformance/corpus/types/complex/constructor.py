# complex() from text and from parts
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class C:
    def __complex__(self): return 1 + 2j
class W:
    def __complex__(self): return 'x'
class F:
    def __float__(self): return 2.5
class Sub(complex): pass


show(lambda: (complex(), complex('1+2j'), complex(' (1-2J) '), complex('j'), complex('-j'), complex('1e3j'), complex('nan+infj'), complex('1_0+2j'), complex(1, 2), complex(1.5), complex(True), complex(C()), complex(F()), complex(F(), F()), complex(imag=2), complex(real=1), complex('inf'), type(Sub('1')), complex(Sub(1)), complex(-0.0), complex(0, -0.0), complex('+1'), complex('1.e1-.5j')))
show(lambda: complex(W()))
show(lambda: complex('1 + 2j'))
show(lambda: complex(''))
show(lambda: complex('1+2'))
show(lambda: complex('j1'))
show(lambda: complex('1j+2'))
show(lambda: complex('((1))'))
show(lambda: complex('1', 2))
show(lambda: complex(1, '2'))
show(lambda: complex(None))
show(lambda: complex(1, None))
show(lambda: complex([]))
show(lambda: complex(b'1'))
show(lambda: complex(1, 2, 3))
show(lambda: complex(10**400))
show(lambda: (complex.from_number(3), complex.from_number(C()), complex.from_number(1.5)))
show(lambda: complex.from_number('1'))
