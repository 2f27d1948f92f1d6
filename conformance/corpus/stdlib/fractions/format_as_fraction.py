# Formatted as a fraction.
from fractions import Fraction as F
for spec in ['', '>10', '_', '*^15', '-', '+', ' ', '=10', '#', '10', ',', '+#_', '<8', '\u00e9>9']:
    print(spec, [format(x, spec) for x in [F(22, 7), F(-1234567, 2), F(3)]])
print(f'{F(1, 3)} {F(1, 3)!r} {F(1, 3):.3f}', '{:>8}'.format(F(2, 3)))
for spec in ['x', '.3', '_d', 'n', 's', '08d', 'z', '010', '5x', '.f']:
    try:
        print(format(F(1, 3), spec))
    except ValueError as error:
        print(error)
