# What a decimal does not mix with.
from decimal import Decimal as D
from fractions import Fraction
for f in [lambda: D(1) + 1.5, lambda: 1.5 + D(1), lambda: D(1) / 1j, lambda: D(1) + Fraction(1, 2), lambda: D(1) < 'a', lambda: D(1) < 1j, lambda: D(1) % 2.0, lambda: D(2) ** 0.5, lambda: D(1) + None]:
    try:
        print(f())
    except TypeError as error:
        print(error)
print([1] * int(D(2)), D('1.5') == 1.5, D('0.1') == 0.1, D('0.5') == Fraction(1, 2), D(1) == 1 + 0j, D(2) > Fraction(3, 2), D('1.5') < 2.5, D(1) == 'a', 3 > D('2.9'))
