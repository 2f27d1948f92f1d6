# With a float or a complex number the result is one.
from fractions import Fraction as F
a = F(7, 3)
print(a + 1.5, 1.5 + a, a - 0.5, a * 2.0, a / 2.0, 2.0 / a, a // 1.5, 1.5 // a, a % 1.5, divmod(a, 1.5), a ** 0.5, 2.0 ** a, a ** F(1, 2))
print(a + 1j, 1j * a, a / 2j, a ** 2j, F(-8) ** F(1, 3), 4 ** F(1, 2), F(4, 9) ** F(1, 2), a - 1j, 1j - a)
print(float(a), complex(a), int(a), int(F(-7, 3)), bool(F(0)), bool(a), float(F(1, 10**400)), float(F(10**400, 10**399)))
try:
    a // 1j
except TypeError as error:
    print(error)
