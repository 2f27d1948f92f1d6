# To whole numbers.
import decimal
from decimal import Decimal as D
for x in ['2.5', '3.5', '-2.5', '2.1', '1e5', '-0.4', 'inf', 'nan']:
    print(x, D(x).to_integral_value(), D(x).to_integral_exact(), D(x).to_integral(), D(x).to_integral_value(rounding=decimal.ROUND_UP), D(x).to_integral_value(decimal.ROUND_FLOOR))
ctx = decimal.Context(traps=[decimal.Inexact])
print(ctx.to_integral_value(D('2.5')))
try:
    print(ctx.to_integral_exact(D('2.5')))
except decimal.Inexact as error:
    print(error)
