# Numerator and denominator, in lowest terms.
from fractions import Fraction as F
a = F(-6, 8)
print(a.numerator, a.denominator, a.real, a.imag, a.conjugate(), a.as_integer_ratio(), a.is_integer(), F(4, 2).is_integer(), str(a), repr(a), str(F(3)))
for name in ('numerator', 'x'):
    try:
        setattr(a, name, 2)
    except AttributeError as error:
        print(error)
