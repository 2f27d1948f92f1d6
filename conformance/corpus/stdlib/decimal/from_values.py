# Numbers of ints, floats, tuples and each other.
from decimal import Decimal
import decimal
for value in [0, -5, 10**30, True, 1.5, 0.1, -0.0, float('inf'), float('nan'), (0, (1, 2, 3), -2), (1, (0,), 5), (0, (), 'F'), (1, (5,), 'n'), (0, (), 'N'), [0, [1, 2], 0], Decimal('1.10'), decimal.DecimalTuple(1, (9,), -1)]:
    print(value, repr(Decimal(value)))
for value in [None, b'1', 1j, {}, (1, 2), (2, (1,), 0), (0, (10,), 0), (0, (1,), 'x'), (0, (1,), 1.5), (0, 1, 2)]:
    try:
        print(Decimal(value))
    except Exception as error:
        print(value, type(error).__name__, error)
print(repr(Decimal()), repr(Decimal.from_float(0.1)), Decimal.from_float(3), Decimal.from_number(0.25), repr(Decimal('1.5', None)))
for f in [lambda: Decimal.from_float('1'), lambda: Decimal.from_number('1'), lambda: Decimal('1', 2), lambda: Decimal(1, None, 3)]:
    try:
        print(f())
    except TypeError as error:
        print(error)
