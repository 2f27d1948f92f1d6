# What kind of number it is.
from decimal import Decimal as D
for text in ['1', '-2.5', '0', '-0', 'inf', '-inf', 'nan', '-nan', 'snan', '1e-1000000', '1e-999999']:
    d = D(text)
    print(text, d.number_class(), d.is_normal(), d.is_subnormal(), d.is_signed(), d.is_zero(), d.is_finite(), d.is_infinite(), d.is_nan(), d.is_qnan(), d.is_snan())
