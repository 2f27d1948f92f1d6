# To integers and to digits, ties to even.
import math
from fractions import Fraction as F
for x in [F(7, 2), F(5, 2), F(-7, 2), F(-5, 2), F(22, 7), F(-1, 3), F(4)]:
    print(x, round(x), math.floor(x), math.ceil(x), math.trunc(x), round(x, 1), round(x, 2), round(x, 0), round(x, -1))
print(repr(round(F(125), -1)), repr(round(F(1250, 3), -2)), type(round(F(1, 2))).__name__, repr(round(F(1, 2), 0)))
