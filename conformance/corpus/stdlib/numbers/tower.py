# Which builtin numbers are what.
import numbers
from fractions import Fraction
for x in [1, True, 1.5, 1j, Fraction(1, 2), 'a', None]:
    print(repr(x), [c for c in numbers.__all__ if isinstance(x, getattr(numbers, c))])
print(issubclass(numbers.Integral, numbers.Rational), issubclass(int, numbers.Number), [c.__name__ for c in numbers.Integral.__mro__])
