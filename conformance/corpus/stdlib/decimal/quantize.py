# To a number of places, in every rounding mode.
import decimal
from decimal import Decimal as D
modes = ['ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP']
for mode in modes:
    print(mode, [str(D(x).quantize(D('0.1'), rounding=getattr(decimal, mode))) for x in ['1.25', '1.35', '-1.25', '1.21', '-1.29', '1.05', '1.55', '2.00', '-0.04']])
print(D('123.456').quantize(D('1')), D('1').quantize(D('0.001')), D('1e3').quantize(D(1)), D('1234').quantize(D('1e2')), D('0').quantize(D('1e-3')), D('2.5').quantize(D(1), decimal.ROUND_HALF_UP))
for f in [lambda: D(1).quantize(D('1e-28')), lambda: D('1e30').quantize(D(1)), lambda: D(1).quantize(D('inf')), lambda: D(1).quantize(1.5), lambda: D(1).quantize(D(1), rounding='x'), lambda: D('9.99').quantize(D('0.1'), context=decimal.Context(prec=2))]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, str(error).split('\n')[0])
