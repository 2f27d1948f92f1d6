# A decimal cannot be changed.
from decimal import Decimal as D, MAX_PREC, MAX_EMAX, MIN_EMIN, HAVE_THREADS
d = D(1)
for f in [lambda: setattr(d, 'x', 1), lambda: d.foo, lambda: setattr(d, 'real', 1)]:
    try:
        f()
    except AttributeError as error:
        print(error)
import decimal
print(decimal.ROUND_HALF_EVEN, decimal.ROUND_05UP, HAVE_THREADS, decimal.HAVE_CONTEXTVAR, type(MAX_PREC).__name__, decimal.Decimal, decimal.Context, decimal.DecimalTuple._fields)
