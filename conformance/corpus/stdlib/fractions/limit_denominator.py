# The nearest fraction with a small denominator.
import math
from fractions import Fraction as F
print(F('3.1415926535897932').limit_denominator(1000), F(math.pi).limit_denominator(10), F(math.pi).limit_denominator(), F(math.e).limit_denominator(100))
print(F(1, 3).limit_denominator(5), F(4321, 8765).limit_denominator(1), F(4321, 8765).limit_denominator(100), F(-7, 10).limit_denominator(3), F(0.1).limit_denominator(max_denominator=10))
try:
    F(1, 2).limit_denominator(0)
except ValueError as error:
    print(error)
