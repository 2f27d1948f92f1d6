# What a context consists of.
import decimal
from decimal import getcontext, Context
c = getcontext()
print(c, c.prec, c.rounding, c.Emin, c.Emax, c.capitals, c.clamp, c.Etiny(), c.Etop(), c.radix())
print(Context(prec=5, rounding='ROUND_UP', Emin=-10, Emax=10, capitals=0, clamp=1, flags=[decimal.Inexact], traps=[]), decimal.BasicContext, decimal.ExtendedContext, decimal.DefaultContext, sep='\n')
print(decimal.IEEEContext(32), decimal.IEEEContext(128), sep='\n')
for f in [lambda: Context(prec=0), lambda: Context(prec='a'), lambda: Context(Emin=1), lambda: Context(Emax=-1), lambda: Context(capitals=2), lambda: Context(clamp=2), lambda: Context(rounding='x'), lambda: setattr(c, 'foo', 1), lambda: setattr(c, 'prec', -1), lambda: c.foo, lambda: delattr(c, 'prec')]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, str(error).split('\n')[0])
