# A class derived from Fraction.
from fractions import Fraction as F
import numbers
class Ratio(F):
    def show(self):
        return f'{self.numerator}:{self.denominator}'
r = Ratio(3, 6)
print(r.show(), repr(r), r + 1, type(r + r).__name__, r == F(1, 2), isinstance(r, numbers.Rational), isinstance(F(1), numbers.Real), type(Ratio.from_float(0.5)).__name__)
