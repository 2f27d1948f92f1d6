# Powers of ints with and without modulus
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class P:
    def __pow__(self, other, mod=None): return ('pow', other, mod)
    def __rpow__(self, other, mod=None): return ('rpow', other, mod)


show(lambda: (2 ** 10, (-2) ** 3, 2 ** -1, (-2) ** -2, 0 ** 0, 0 ** 5, 1 ** 10**30, (-1) ** (10**30 + 1), pow(2, 10, 1000), pow(3, -1, 7), pow(-3, 3, 5), pow(3, 3, -5), pow(0, 0, 1), pow(2, 0, -1), pow(10**30, 10**30, 97), pow(5, -3, 18)))
show(lambda: pow(2, 5, 0))
show(lambda: pow(2, -1, 4))
show(lambda: 0 ** -1)
show(lambda: pow(2, 3, 1.0))
show(lambda: pow(2.0, 3, 5))
show(lambda: (pow(2, 3, P()), pow(P(), 2), pow(2, P()), P() ** 3, 2 ** P(), pow(P(), 2, 3)))
show(lambda: (pow(base=2, exp=3, mod=3), pow(2, exp=3)))
show(lambda: pow(2))
show(lambda: pow())
show(lambda: pow('a', 2))
show(lambda: pow(2, None))
show(lambda: pow(2, 3, 'x'))
show(lambda: ((2).__pow__(3, None), (2).__pow__(3, 5), (2).__rpow__(3), (2).__pow__(1.5), (2).__pow__('x')))
