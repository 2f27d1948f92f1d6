# To int, float, str, tuple and ratio.
import math
from decimal import Decimal as D
d = D('-12.75')
print(int(d), float(d), str(d), complex(d), d.as_tuple(), d.as_integer_ratio(), math.floor(d), math.ceil(d), math.trunc(d), round(d), round(d, 1), round(D('2.675'), 2), round(D('2.5')), round(D('3.5')), round(D(150), -2))
print(int(D('1e20')), int(D('9.99e-5')), float(D('1e400')), D('1e3').as_integer_ratio(), D(0).as_tuple(), D('inf').as_tuple(), D('nan12').as_tuple(), bool(D('0.0')), bool(D('1e-9')))
for f in [lambda: int(D('nan')), lambda: int(D('inf')), lambda: float(D('snan')), lambda: D('nan').as_integer_ratio(), lambda: D('inf').as_integer_ratio(), lambda: round(D('nan')), lambda: round(D('inf')), lambda: round(D(1), 'a'), lambda: math.floor(D('inf')), lambda: round(D('inf'), 1)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
