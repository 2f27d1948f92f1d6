# A subclass of int
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class I(int):
    def __new__(cls, x=0, extra=None):
        self = super().__new__(cls, x)
        self.extra = extra
        return self
    def __add__(self, other): return ('add', other)
    def __str__(self): return 'I!'
i = I(5, 'e')


show(lambda: (i, i.extra, i + 1, 1 + i, i - 1, type(i * 2), str(i), repr(i), f'{i}', '%d' % i, '%s' % i, i == 5, hash(i) == 5, {5: 'x'}[i], [10, 20, 30, 40, 50, 60][i], range(i), i.__class__, int(i), type(int(i)), type(+i), type(-i), abs(i), bool(I()), round(i), type(round(i)), i.bit_length(), 'ab' * I(2), i.real, type(i.real)))
i.other = 1
print(vars(i))
show(lambda: I('0x1f', 1))
show(lambda: (sum([I(1), I(2)]), max(I(1), 2), divmod(I(7), 2), I(7) // 2, 7 % I(4), 2 ** I(3), I(1) and 'yes', isinstance(True, int), issubclass(I, int)))
