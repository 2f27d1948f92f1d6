# Results are rounded to the context's precision; numbers are made exactly.
from decimal import Decimal as D, getcontext, localcontext, setcontext, Context
getcontext().prec = 6
print(D(1) / 7, D('3.1415926535') + 0, D('3.1415926535'), +D('123456789'), D(2).sqrt(), D('1.23456789') * 1)
with localcontext() as ctx:
    ctx.prec = 40
    print(D(1) / 7, D(2).sqrt(), getcontext().prec)
with localcontext(prec=3, rounding='ROUND_UP'):
    print(D(1) / 3, D(2) / 3)
print(D(1) / 3, getcontext().prec)
setcontext(Context(prec=4))
print(D(2) / 3, getcontext())
for f in [lambda: localcontext(5), lambda: localcontext(foo=1), lambda: setcontext(3)]:
    try:
        f()
    except TypeError as error:
        print(error)
