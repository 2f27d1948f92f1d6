# A subclass of complex
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class C(complex):
    tag = 'c'
    def __add__(self, other): return 'added'
    def __complex__(self): return 5j
c = C(1, 2)


show(lambda: (c, c + 1, 1 + c, type(c * 2), c == 1+2j, hash(c) == hash(1+2j), complex(c), type(complex(c)), c.conjugate(), type(c.conjugate()), abs(C(3, 4)), str(c), f'{c}', c.real, {1+2j: 'k'}[c], isinstance(c, complex), bool(C()), C('1j'), -c))
c.extra = 1
print(vars(c))
