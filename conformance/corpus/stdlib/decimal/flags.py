# What has happened is noted.
import decimal
from decimal import Decimal as D, getcontext
c = getcontext()
def flags():
    return [s.__name__ for s, on in c.flags.items() if on]
print(flags(), D(1) / 3, flags())
c.clear_flags()
print(flags(), D('1e-999999') / 10, flags())
c.clear_flags()
print(D('1.0') + D('1e-28'), flags(), D(1) == 1.0, flags())
c.flags[decimal.Clamped] = True
print(c.flags[decimal.Clamped], decimal.Inexact in c.flags, len(c.flags), c.flags)
try:
    print(c.flags[5])
except KeyError:
    print('no signal')
