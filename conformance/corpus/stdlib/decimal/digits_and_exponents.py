# Moving digits and exponents.
from decimal import Decimal as D
d = D('123.45')
print(d.scaleb(3), d.scaleb(-3), d.shift(2), d.shift(-2), d.rotate(2), d.rotate(-1), d.logb(), D('1e-7').logb(), d.adjusted(), d.normalize(), D('100').normalize(), D('0e5').normalize())
print(d.copy_abs(), d.copy_negate(), d.copy_sign(D(-1)), d.canonical(), d.is_canonical(), d.radix(), d.real, d.imag, d.conjugate(), d.next_plus(), d.next_minus(), d.next_toward(0), D(0).next_plus())
for f in [lambda: d.scaleb(D('1.5')), lambda: d.rotate(99), lambda: d.shift('a'), lambda: D(0).logb()]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
