# Order and equality with every real number.
from fractions import Fraction as F
a = F(1, 2)
print(a == 0.5, a == F(2, 4), a != 1, a == 0.5 + 0j, a == 1j, F(2) == 2, F(1, 3) == 1 / 3, a == 'x', a == None)
print(a < 1, a <= 0.5, a > F(1, 3), a >= 2, 0.3 < a, 1 > a, a < float('inf'), a > float('-inf'), a < float('nan'), a == float('nan'), F(1, 3) < 1 / 3)
print(sorted([F(3, 4), 0.1, 1, F(-1)]), max(F(1, 3), 0.3), min(F(7, 2), 3))
for f in [lambda: a < 'x', lambda: a < 1j, lambda: a >= None]:
    try:
        print(f())
    except TypeError as error:
        print(error)
