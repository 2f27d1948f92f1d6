# Digits as bits.
from decimal import Decimal as D, Context
a, b = D(110101), D(11100)
print(a.logical_and(b), a.logical_or(b), a.logical_xor(b), D(0).logical_invert(), Context(prec=8).logical_invert(D(1010)))
for f in [lambda: D(12).logical_and(D(1)), lambda: D(-1).logical_or(D(1)), lambda: D('1.1').logical_xor(D(1)), lambda: D(1).logical_and('x')]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
