# Arithmetic on what is no finite number.
from decimal import Decimal as D
inf, nan = D('inf'), D('nan')
print(inf + 1, -inf, inf * -2, inf / 5, 5 / inf, inf + inf, abs(-inf), inf ** 2, nan + 1, D('nan5') * 2, -nan, inf // 2, 5 // inf, 5 % inf, inf > 10**100, -inf < inf, inf == float('inf'))
for f in [lambda: inf - inf, lambda: inf * 0, lambda: inf / inf, lambda: inf % 2, lambda: D('snan') + 1, lambda: nan < 1, lambda: nan >= nan, lambda: D('snan') == 1, lambda: inf.quantize(D(1)), lambda: D(-1).sqrt(), lambda: D(-1).ln()]:
    try:
        print(f())
    except ArithmeticError as error:
        print(type(error).__name__, error)
print(nan == nan, nan != nan, nan == 1, D('snan') is not None, inf.is_infinite(), nan.is_nan(), D('snan').is_snan(), nan.is_qnan(), inf.is_finite(), bool(nan), max(D(1), inf))
