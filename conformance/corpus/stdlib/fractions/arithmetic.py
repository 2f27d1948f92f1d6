# Exact with ints and fractions.
from fractions import Fraction as F
a, b = F(7, 3), F(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +b, abs(b))
print(a + 1, 1 + a, a - 2, 2 - a, a * 3, 3 * a, a / 4, 4 / a, a // 2, 5 // a, a % 2, 5 % a, divmod(5, a), divmod(a, 2))
print(a ** 2, a ** -2, b ** 3, b ** -3, a ** 0, 2 ** F(3), F(0) ** 0, F(2, 3) ** F(2), sum([a, b, a]), F(1, 3) + F(1, 6))
for f in [lambda: a / 0, lambda: a // 0, lambda: a % 0, lambda: divmod(a, F(0)), lambda: F(0) ** -1, lambda: 1 / F(0), lambda: a / F(0), lambda: a + 'x', lambda: [] * a,
          lambda: pow(a, 2, 5), lambda: F(-1, 2) / 0]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
