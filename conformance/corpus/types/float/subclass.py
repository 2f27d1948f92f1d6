# A subclass of float
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class F(float):
    def __init__(self, x, unit='m'): self.unit = unit
    def __new__(cls, x, unit='m'): return super().__new__(cls, x)
    def __repr__(self): return f'F({float(self)} {self.unit})'
    def __eq__(self, other): return 'never'
    __hash__ = float.__hash__
f = F(1.5, 'km')


show(lambda: (f, f.unit, f + 1, type(f + 1), f == 1.5, hash(f) == hash(1.5), str(f), f'{f}', f'{f:.2f}', '%s' % f, '%.1f' % f, float(f), type(float(f)), int(f), round(f), [f], f.is_integer(), f.hex(), F.fromhex('0x1p1'), -f, abs(f), bool(F(0)), divmod(f, 1), f.as_integer_ratio(), 2 ** F(2), F(3) % 2, max(F(1), 2)))
show(lambda: F('x'))
show(lambda: F())
