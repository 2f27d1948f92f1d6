# What counts as a number.
import cmath
from fractions import Fraction
class C:
    def __complex__(self):
        return 3 + 4j
class F:
    def __float__(self):
        return 4.0
class I:
    def __index__(self):
        return 9
class Bad:
    def __complex__(self):
        return 5
print(cmath.sqrt(C()), cmath.sqrt(F()), cmath.sqrt(I()), cmath.sqrt(True), cmath.sqrt(Fraction(1, 4)), cmath.exp(0))
for value in ['1', None, [], Bad(), 10**400]:
    try:
        print(cmath.sqrt(value))
    except Exception as error:
        print(type(error).__name__, error)
