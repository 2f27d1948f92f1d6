# A trapped signal is an exception, an untrapped one a special value.
import decimal
from decimal import Decimal as D, getcontext, localcontext
for signal, f in [(decimal.DivisionByZero, lambda: D(1) / 0), (decimal.InvalidOperation, lambda: D(-1).sqrt()), (decimal.Overflow, lambda: D('1e999999') * 10), (decimal.Underflow, lambda: D('1e-999999') / 10**30), (decimal.Inexact, lambda: D(1) / 3),
                  (decimal.Rounded, lambda: D('1e27') * D('10.0')), (decimal.Subnormal, lambda: D('1e-999999') / 10), (decimal.Clamped, lambda: D('0e-1000027') + 0), (decimal.FloatOperation, lambda: D(1.5)), (decimal.FloatOperation, lambda: D(1) < 1.5), (decimal.InvalidOperation, lambda: D('x'))]:
    with localcontext() as ctx:
        ctx.traps[signal] = False
        quiet = f()
        ctx.traps[signal] = True
        try:
            f()
            print(signal.__name__, quiet, 'nothing')
        except decimal.DecimalException as error:
            print(signal.__name__, quiet, type(error).__name__, error)
