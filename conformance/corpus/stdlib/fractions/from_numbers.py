# Fractions of ints, floats and each other.
from fractions import Fraction as F
for args in [(), (5,), (1, 2), (6, -4), (0, 5), (1.5,), (0.1,), (F(1, 2), F(3, 4)), (True,), (10**30, 10**29), (F(3, 7),), (1, 0), (2.5, 1),
             ('1', 2), (1, '2'), (1j,), (None,), ([],), (float('inf'),), (float('nan'),), (-7, 21)]:
    try:
        print(args, repr(F(*args)))
    except Exception as error:
        print(args, type(error).__name__, error)
print(F(numerator=3, denominator=6), F.from_float(0.75), F.from_float(3), F.from_number(0.25), F.from_number(F(1, 3)))
for f in [lambda: F.from_float('a'), lambda: F.from_number('1'), lambda: F.from_float(F(1, 2)), lambda: F.from_number(1j)]:
    try:
        print(f())
    except TypeError as error:
        print(error)
